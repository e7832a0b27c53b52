"""The client gql: questions come as JSON on standard input, answers go as JSON to standard output."""
import json
import sys

from gql import Client, GraphQLRequest, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

# It reads the schema first, and checks every question against it.
client = Client(transport=RequestsHTTPTransport(url=sys.argv[1]), fetch_schema_from_transport=True)


def ask(question):
    try:
        request = GraphQLRequest(gql(question["query"]), variable_values=question["variables"])
        return {"data": client.execute(request), "codes": []}
    except TransportQueryError as error:
        return {"data": error.data, "codes": [each["extensions"]["code"] for each in error.errors]}


print(json.dumps({question["name"]: ask(question) for question in json.load(sys.stdin)}))
