"""Lets schemathesis try the stub, and tells what it finds: a line for each operation and check, then how many operations it tried."""

import json
import os
import re
import subprocess
import sys
from xml.etree import ElementTree

REPORT = "junit.xml"
FINDING = re.compile(r"^- (ST\d+) (.*)$", re.MULTILINE)

# Not what is random, which is other requests at each run; nor stateful tests: orders that are made are not there afterwards.
command = ["./venv/bin/schemathesis", "run", "openapi.json", "--url", os.environ["SERVER"], "-H", "x-api-key: " + os.environ["KEY"],
           "--seed", "1", "--workers", "1", "--no-color", "--phases", "examples,coverage", "--generation-database", "none",
           "--checks", "all", "--report", "junit", "--report-junit-path", REPORT]
if os.environ["DOCUMENT"] == "sandbox":
    # The vendor tells few of the refusals of each operation: 400, 403 and 404 are mostly not declared, whoever answers so.
    command += ["--exclude-checks", "status_code_conformance"]
with open("schemathesis.txt", "w", encoding="utf-8") as output:
    ended = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT)
if ended.returncode not in (0, 1):
    sys.exit(f"schemathesis ended with {ended.returncode}; see schemathesis.txt")

tried = ElementTree.parse(REPORT).getroot().findall(".//testcase")
for operation in tried:
    told = "\n".join(each.text or "" for each in operation.findall("failure") + operation.findall("error"))
    for check, sentence in sorted(set(FINDING.findall(told))):
        print(json.dumps({"finding": f"{operation.get('name')}: {check}", "seen": sentence}), flush=True)
print(json.dumps({"tried": len(tried)}), flush=True)
