-- The universe. A claim is kept once as it is said, and twice as a tie: from each of its ends, with what walks ask for, so that a
-- walk reads one index and nothing else. Days and years are numbers; infinity is the largest one.
CREATE SCHEMA bench;
ALTER DATABASE postgres SET search_path = bench;
SET search_path = bench;

CREATE TABLE entity (
  number integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL
);

CREATE TABLE claim (
  number integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  type smallint NOT NULL,
  subject integer NOT NULL,
  object integer NOT NULL,
  side smallint NOT NULL,
  start_date text,
  end_date text,
  start_min integer NOT NULL,
  start_max integer NOT NULL,
  end_min integer NOT NULL,
  end_max integer NOT NULL
);

CREATE TABLE claim_type (number smallint PRIMARY KEY, name text NOT NULL, stance text, stance_of_object text);
