"""What Schemathesis cannot know of this API: values of its own types, and which errors are answers."""
import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

IDS = [
    "mirror",
    "sto",
    "mirror/worf",
    "mirror/klingon-cardassian-alliance",
    "mirror/klingon-cardassian-alliance.led-by.worf.until-his-deposition",
    "sto/klingon-empire",
    "sto/united-federation-of-planets",
    "sto/iconian-war",
]
MOMENTS = ["2409", "2410-03-31", "1386~", "1816/1914", "-0043", "Y25053", "event:mirror/capture-of-worf"]

ANY_NUMBER = st.integers(min_value=-(2**31), max_value=2**31 - 1)


def mostly(known, anything=st.text(max_size=20)):
    """Nearly always what there is, so that the answers are more than refusals; now and then anything."""
    return st.integers(0, 19).flatmap(lambda n: anything if n == 19 else st.sampled_from(known))


schemathesis.graphql.scalar("ID", mostly(IDS).map(nodes.String))
schemathesis.graphql.scalar("Moment", mostly(MOMENTS).map(nodes.String))
schemathesis.graphql.scalar("EDTF", mostly(MOMENTS[:-1]).map(nodes.String))
schemathesis.graphql.scalar("Int", mostly([1, 2, 3], ANY_NUMBER).map(nodes.Int))

# `not_a_server_error` takes every error of a field for one of the server: NOT_FOUND, too. These tell the client of its question.
OF_THE_QUESTION = {"BAD_USER_INPUT", "BAD_CURSOR", "NOT_FOUND", "BOUND_EXCEEDED"}
# And these of a question that is wrong on purpose.
OF_THE_FORM = {"GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED"}


@schemathesis.check
def errors_are_of_the_question(ctx, response, case):
    assert response.status_code < 500, f"status {response.status_code}"
    answer = response.json()
    assert "data" in answer or "errors" in answer, "neither data nor errors"
    allowed = OF_THE_QUESTION if case.meta.generation.mode.is_positive else OF_THE_QUESTION | OF_THE_FORM
    for error in answer.get("errors", []):
        assert error["extensions"]["code"] in allowed, error
