"""Prints the entries of a window, one a line: python3 timeline.py 2022-01-01 2025-12-31"""

import json
import os
import sys
from urllib.request import Request, urlopen

API = os.environ.get("API_URL", "http://127.0.0.1:4000") + "/graphql"
QUERY = """
query Timeline($window: DateWindow!) {
  timeline(window: $window, first: 1000) {
    total
    entries { title date { edtf } evidence { quote document { slug } } }
  }
}
"""


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = Request(API, body, {"content-type": "application/json", "accept": "application/json"})
    with urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]


window = {"from": sys.argv[1], "to": sys.argv[2]}
for entry in ask(QUERY, window=window)["timeline"]["entries"]:
    quotes = [evidence["quote"] for evidence in entry["evidence"][:1]]
    print(entry["date"]["edtf"], entry["title"], *quotes, sep="\t")
