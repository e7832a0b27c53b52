import { jsonOf, openHttp, post, sizeOf } from './http.mjs';
import { OPERATIONS } from './ours.mjs';

/** The bare server is asked with the parameters alone, and answers what our API does, byte for byte the same data. */
export function open({ port }) {
  const { send, close } = openHttp(port);
  return {
    prepare: (question, parameters) => post(`/${question}`, OPERATIONS[question].variables(parameters)),
    send: (_question, request) => send(request),
    sizeOf,
    read: (question, answer) => OPERATIONS[question].read(jsonOf(answer).data),
    close,
  };
}
