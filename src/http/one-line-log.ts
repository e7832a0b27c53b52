import { LogController } from 'fastify';

/** Leaves out the two lines that Fastify writes of each request: `tell-requests.ts` writes one, without what was asked. */
export class OneLineLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {}

  override requestCompleted(): void {}
}
