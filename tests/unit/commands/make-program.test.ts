import { describe, expect, test } from '@jest/globals';
import { makeProgram } from '../../../src/commands/make-program.js';

const NAMES = (await makeProgram('')).commands.map((command) => command.name());

/** And those of a command that has commands of its own. */
const IMPORTS = (await makeProgram('import')).commands
  .find((command) => command.name() === 'import')
  ?.commands.map((command) => `import ${command.name()}`);

/** The help of a command as it is printed. */
async function helpOf(words: string): Promise<string> {
  const [name = '', inner] = words.split(' ');
  const program = await makeProgram(name);
  let text = '';
  const outer = program.commands.find((one) => one.name() === name);
  const command = inner ? outer?.commands.find((one) => one.name() === inner) : outer;
  command?.configureOutput({
    writeOut: (written) => {
      text += written;
    },
  });
  command?.outputHelp();
  return text;
}

describe('the help', () => {
  test('is there for every command of the table', () => {
    expect(NAMES).toContain('doctor');
    expect(NAMES.length).toBeGreaterThan(10);
    expect(IMPORTS).toEqual(['import tables', 'import wiki', 'import facts']);
  });

  test.each([...NAMES, ...(IMPORTS ?? [])])('of %s has examples, and fits a terminal', async (name) => {
    const help = await helpOf(name);
    expect(help).toContain(`Usage: allegiance ${name}`);
    const [, examples = ''] = help.split('Examples:\n');
    expect(examples).toMatch(/^ {2}\$ .*allegiance/);
    const prose = help.split('\n').filter((line) => !line.startsWith('  $ '));
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('the completion', () => {
  test.each(['bash', 'zsh', 'fish'] as const)('of %s knows every command and its options', async (shell) => {
    const { completionScript } = await import('../../../src/commands/completion-script.js');
    const script = completionScript(shell, await makeProgram('completion'));
    for (const name of NAMES) expect(script).toContain(name);
    expect(script).toContain('as-of');
    expect(script).toContain('replace');
  });
});
