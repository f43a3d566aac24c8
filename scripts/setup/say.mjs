/** Words to the person at the terminal. Standard error, so that a command's output stays its own. */

/** Something this machine lacks, and the one command (or place) that mends it. */
export class Missing extends Error {
  /**
   * @param {string} what
   * @param {string} remedy
   */
  constructor(what, remedy) {
    super(what);
    this.remedy = remedy;
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`zonelens: ${line}\n`);
}

/** @param {Missing} missing */
export function explain(missing) {
  say(`${missing.message}. Do this, then try again:`);
  process.stderr.write(`\n    ${missing.remedy}\n\n`);
}
