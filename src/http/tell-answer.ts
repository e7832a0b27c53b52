import type { ApolloServerPlugin } from '@apollo/server';
import { answerHeaders } from './answer-headers.js';
import { answerTag } from './answer-tag.js';
import type { ApolloContext } from './execute-through-apollo.js';
import { questionKey } from './question.js';

/** Gives what Apollo answers the headers that answers have: what they came from, and whether they may be kept. */
export const tellAnswer: ApolloServerPlugin<ApolloContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, contextValue: { engine }, errors }) {
        if (!engine) return;
        const { query = '', operationName, variables = {}, http } = request;
        const question = questionKey({ query, operationName, variables });
        const isKept = http?.method === 'GET' && !errors;
        const tag = isKept ? answerTag(`${engine.load.digest}\n${question}`) : undefined;
        for (const [name, value] of Object.entries(answerHeaders(engine.name, tag)))
          response.http.headers.set(name, value);
      },
    };
  },
};
