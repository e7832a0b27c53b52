import { jsonOf, openHttp, post, sizeOf } from './http.mjs';
import { OPERATIONS } from './ours.mjs';

/** It sorts and cuts by itself. */
const readFactions = ({ factions }) => factions.map(({ id, name }) => [id, name]);

/** The bare server is asked with the parameters alone, and answers what our API does, but for Q6 byte for byte the same data. */
export function open({ port }) {
  const { send, close } = openHttp(port);
  return {
    prepare: (question, parameters) => post(`/${question}`, OPERATIONS[question].variables(parameters)),
    send: (_question, request) => send(request),
    sizeOf,
    read: (question, answer) => {
      const read = question === 'Q6' ? readFactions : OPERATIONS[question].read;
      return read(jsonOf(answer).data);
    },
    close,
  };
}
