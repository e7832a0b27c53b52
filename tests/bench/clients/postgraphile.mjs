import { openGraphql } from './ours.mjs';
import { FUNCTIONS, readSql } from './sql.mjs';

const OPERATIONS = Object.fromEntries(
  Object.entries(FUNCTIONS).map(([question, { name, takes, give }]) => {
    const declared = Object.entries(takes).map(([argument, type]) => `$${argument}: ${type}`);
    const passed = Object.keys(takes).map((argument) => `${argument}: $${argument}`);
    return [
      question,
      {
        query: `query (${declared.join(', ')}) { ${name}(${passed.join(', ')}) }`,
        variables: give,
        read: (data) => readSql(question, data[name]),
      },
    ];
  }),
);

export const open = (target) => openGraphql(target, OPERATIONS);
