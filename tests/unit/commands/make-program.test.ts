import { describe, expect, test } from '@jest/globals';
import { makeProgram } from '../../../src/commands/make-program.js';

const NAMES = (await makeProgram('')).commands.map((command) => command.name());

/** The help of a command as it is printed. */
async function helpOf(name: string): Promise<string> {
  const program = await makeProgram(name);
  let text = '';
  const command = program.commands.find((one) => one.name() === name);
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
  });

  test.each(NAMES)('of %s has examples, and fits a terminal', async (name) => {
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
