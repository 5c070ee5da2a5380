"""Every recall of a spring, page by page, with the documents that say so: the standard library is enough.

python3 docs/examples/recalls.py http://127.0.0.1:4000 2020-03-01 2020-05-31
"""

import json
import sys
import time
import urllib.error
import urllib.request

RECALLS = """
query Recalls($from: Date!, $to: Date!, $after: String) {
  events(first: 10, after: $after, orderBy: DATE_OLDEST,
         filter: {kinds: [RECALL], happened: {from: $from, to: $to}}) {
    nodes {
      id
      title
      date { iso }
      sources(first: 3) { totalCount nodes { url publisher { name } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(address, query, variables, attempts=3):
    """The data of one operation. Waits and asks again when the server says when to."""
    request = urllib.request.Request(
        address + "/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={
            "Content-Type": "application/json",
            "Accept": "application/graphql-response+json",
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refused:
        seconds = refused.headers.get("Retry-After")
        if seconds and attempts > 1:
            time.sleep(int(seconds))
            return ask(address, query, variables, attempts - 1)
        answer = json.load(refused)
    for error in answer.get("errors", []):
        details = error["extensions"]
        raise RuntimeError(f"{details['code']}: {error['message']} ({details['requestId']})")
    return answer["data"]


def recalls(address, first_day, last_day):
    after = None
    while True:
        variables = {"from": first_day, "to": last_day, "after": after}
        events = ask(address, RECALLS, variables)["events"]
        yield from events["nodes"]
        if not events["pageInfo"]["hasNextPage"]:
            return
        after = events["pageInfo"]["endCursor"]


def main():
    standard = ["http://127.0.0.1:4000", "2020-03-01", "2020-05-31"]
    given = sys.argv[1:]
    sys.stdout.reconfigure(encoding="utf-8")
    for event in recalls(*given, *standard[len(given):]):
        sources = event["sources"]
        names = ", ".join(dict.fromkeys(node["publisher"]["name"] for node in sources["nodes"]))
        count = f"{sources['totalCount']} documents: {names}"
        print(event["date"]["iso"], event["title"], count, sep="\t")


if __name__ == "__main__":
    main()
