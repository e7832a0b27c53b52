import TestRunner from 'jest-runner';

/** Runs test files one after the other, whatever the number of workers: those that share a database. */
export default class SerialRunner extends TestRunner {
  isSerial = true;
}
