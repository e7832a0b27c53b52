const MARKER = 'seed/06-write-release';
const FORGET = {
  name: 'test',
  text: "MATCH (load:Release {id: 'unfinished'}) DELETE load",
  question: 'Is there anything left over? Not as far as anybody knows.',
};

/**
 * Leaves another release beside the one that a database holds: the same facts under other names, in a load that breaks off
 * when everything is there but the marker. Whoever reads it, or both, gives a wrong answer.
 */
export async function leaveBeside(database, seed, data) {
  const broken = new Error('broken off');
  const write = (work) =>
    database.write((run) =>
      work((file, parameters) => {
        if (file.name === MARKER) throw broken;
        return run(file, parameters);
      }),
    );
  try {
    await seed({ ...database, write }, underOtherNames(data));
  } catch (error) {
    if (error !== broken && error.cause !== broken) throw error;
  }
  // Else a server that is started on this database would clear it away.
  await database.write((run) => run(FORGET, {}));
}

function underOtherNames(data) {
  const entities = data.entities.map((located) => ({
    ...located,
    value: { ...located.value, name: `Other ${located.value.name}` },
  }));
  return { ...data, entities };
}
