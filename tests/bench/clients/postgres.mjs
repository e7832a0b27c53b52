import pg from '../peers/node_modules/pg/lib/index.js';
import { FUNCTIONS, readSql } from './sql.mjs';

const CONNECTIONS = 16;

/** The driver alone, with prepared statements, over the socket of the cluster. */
export function open(address) {
  const pool = new pg.Pool({ ...address, max: CONNECTIONS });
  return {
    prepare: (question, parameters) => {
      const values = Object.values(FUNCTIONS[question].give(parameters));
      const places = values.map((_, place) => `$${place + 1}`);
      const name = FUNCTIONS[question].name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return { name, text: `SELECT ${name}(${places.join(', ')}) AS answer`, values };
    },
    send: async (_question, query) => (await pool.query(query)).rows[0].answer,
    sizeOf: sizeOfValue,
    read: readSql,
    close: () => pool.end(),
  };
}

/** Of an answer that is values already, and no bytes: how many it has at its top. */
export const sizeOfValue = (answer) => (answer === null ? 0 : Object.keys(answer).length);
