/** A reporter of jest: after all tests, how often each property and each comparison with real data was tried. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default class PrintChecked {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'allegiance-checked-'));
    this.file = join(this.folder, 'checked.jsonl');
    writeFileSync(this.file, '');
    // The workers that run the tests inherit it.
    process.env.CHECKED_FILE = this.file;
  }

  onRunComplete() {
    const counts = new Map();
    for (const line of readFileSync(this.file, 'utf8').split('\n').filter(Boolean)) {
      const [what, count] = JSON.parse(line);
      counts.set(what, (counts.get(what) ?? 0) + count);
    }
    rmSync(this.folder, { recursive: true });
    const lines = [...counts]
      .sort()
      .map(([what, count]) => `  ${count.toLocaleString('en').padStart(9)} ${what}`);
    if (lines.length > 0) process.stderr.write(`\nChecked without a mismatch:\n${lines.join('\n')}\n`);
  }
}
