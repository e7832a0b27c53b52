import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installLine } from '../../../src/database/embedded/install-line.js';
import { requireEmbedded } from '../../../src/database/embedded/prepare-embedded.js';
import { requireJava } from '../../../src/database/embedded/requirements.js';
import { errorOf } from '../../support/error-of.js';
import { programs, temporaryFolder, withPath } from '../../support/folders.js';

// The programs on PATH are scripts that answer as the real ones do: no machine has all of these at once.
const javaSays = (line: string) => `echo '${line}' >&2`;
const JAVA_17 = javaSays('openjdk version "17.0.15" 2025-04-15');
const ANY = 'exit 0';

function startingWith(scripts: Record<string, string>) {
  const folder = temporaryFolder();
  const bin = programs(join(folder, 'bin'), scripts);
  return withPath(bin, () => errorOf(requireEmbedded(join(folder, 'home'))));
}

describe('the embedded database is refused', () => {
  test('without Java, with how to install it on each system', async () => {
    const error = await withPath(temporaryFolder(), () => errorOf(requireEmbedded(temporaryFolder())));
    expect(error).toMatchObject({ code: 'JAVA_MISSING', message: 'Java is not installed.' });
    expect(error.hint).toContain('sudo apt-get install openjdk-17-jdk maven');
    expect(error.hint).toContain('brew install openjdk@17 maven');
    expect(error.hint).toContain('winget install EclipseAdoptium.Temurin.17.JDK');
  });

  test.each([
    ['openjdk version "11.0.2" 2019-01-15', 11],
    ['java version "1.8.0_292"', 8],
  ])('with a Java that says %s', async (line, major) => {
    const error = await startingWith({ java: javaSays(line), javac: ANY, jar: ANY, mvn: ANY });
    expect(error.code).toBe('JAVA_MISSING');
    expect(error.message).toMatch(
      new RegExp(`/java" is Java ${major}, and Neo4j needs Java 17 or newer\\.$`),
    );
  });

  test('with a Java that does not run, as the one of macOS that only asks to be installed', async () => {
    const error = await startingWith({ java: 'echo "Unable to locate a Java Runtime." >&2; exit 1' });
    expect(error).toMatchObject({ code: 'JAVA_MISSING', cause: 'Unable to locate a Java Runtime.\n' });
  });

  test('with a Java that has no compiler', async () => {
    const error = await startingWith({ java: JAVA_17, mvn: ANY });
    expect(error.code).toBe('JAVA_MISSING');
    expect(error.message).toContain('without its compiler');
  });

  test('without Maven', async () => {
    const error = await startingWith({ java: JAVA_17, javac: ANY, jar: ANY });
    expect(error.code).toBe('MAVEN_MISSING');
    expect(error.hint).toContain('openjdk-17-jdk maven');
  });
});

test('the Java of JAVA_HOME comes before the one on PATH', async () => {
  const home = temporaryFolder();
  programs(join(home, 'bin'), { java: JAVA_17 });
  const other = programs(join(temporaryFolder(), 'bin'), { java: javaSays('openjdk version "11"') });
  const java = await withPath(other, () => {
    process.env.JAVA_HOME = home;
    return requireJava().finally(() => delete process.env.JAVA_HOME);
  });
  expect(java.file).toBe(join(home, 'bin', 'java'));
});

test("the reader's own system comes first", () => {
  expect(installLine('darwin')).toMatch(/^macOS: brew/);
  expect(installLine('linux')).toMatch(/^Debian and Ubuntu: sudo apt-get/);
  expect(installLine('win32')).toMatch(/^Windows: winget/);
});
