"""How kubectl prints: json, yaml-free tables, names, jsonpath."""
import json
import sys

from . import jsonpath, kube
from .refused import Refused


def show(resource, rows, single, options, namespace):
    output = options.get("output", "")
    if output in ("", "wide"):
        table(resource, rows, output == "wide", options, namespace)
    elif output == "json":
        print(json.dumps(rows[0] if single else listing(rows), indent=4))
    elif output == "name":
        kind = {"deployments": "deployment.apps", "plans": "plan.upgrade.cattle.io"}.get(resource, resource.rstrip("s"))
        for row in rows:
            print(f"{kind}/{row['metadata']['name']}")
    elif output.startswith("jsonpath="):
        path = output.split("=", 1)[1]
        try:
            print(jsonpath.render(path, rows[0] if single else listing(rows)), end="")
        except jsonpath.BadPath as error:
            raise Refused(f"error: error parsing jsonpath {path}, {error}")
    elif output.startswith("custom-columns="):
        columns(output.split("=", 1)[1], rows, options)
    else:
        raise Refused(f'error: unable to match a printer suitable for the output format "{output}", allowed formats are: '
               "custom-columns,json,jsonpath,name,wide")


def listing(rows):
    return {"apiVersion": "v1", "items": rows, "kind": "List", "metadata": {"resourceVersion": ""}}


def columns(text, rows, options):
    pairs = [part.split(":", 1) for part in text.split(",")]
    head = [[pair[0] for pair in pairs]] if not options.get("no-headers") else []
    body = [[jsonpath.render("{" + pair[1] + "}", row) or "<none>" for pair in pairs] for row in rows]
    print_rows(head + body)


def table(resource, rows, wide, options, namespace):
    everywhere = options.get("all-namespaces") and kube.RESOURCES[resource][3]
    if not rows:
        where = "" if options.get("all-namespaces") or not kube.RESOURCES[resource][3] else f" in {namespace} namespace"
        print(f"No resources found{where}", file=sys.stderr)
        return
    head, cells = TABLES.get(resource, (["NAME", "AGE"], lambda row, _: [row["metadata"]["name"], "1m"]))
    head = head + (["INTERNAL-IP", "EXTERNAL-IP", "OS-IMAGE", "KERNEL-VERSION", "CONTAINER-RUNTIME"] if wide and resource == "nodes" else [])
    head = head + (["IP", "NODE"] if wide and resource == "pods" else [])
    lines = [] if options.get("no-headers") else [(["NAMESPACE"] if everywhere else []) + head]
    for row in rows:
        lines.append(([row["metadata"]["namespace"]] if everywhere else []) + cells(row, wide))
    print_rows(lines)


def print_rows(lines):
    widths = [max(len(line[n]) for line in lines) for n in range(len(lines[0]))] if lines else []
    for line in lines:
        print("   ".join(cell.ljust(widths[n]) for n, cell in enumerate(line)).rstrip())


def node_cells(row, wide):
    status = "Ready" if kube.is_ready(row) else "NotReady"
    if row["spec"].get("unschedulable"):
        status += ",SchedulingDisabled"
    roles = ",".join(sorted(key.split("/")[1] for key in row["metadata"]["labels"] if key.startswith("node-role"))) or "<none>"
    cells = [row["metadata"]["name"], status, roles, "1m", row["status"]["nodeInfo"]["kubeletVersion"]]
    about = row["status"]["nodeInfo"]
    return cells + ([row["status"]["addresses"][0]["address"], "<none>", about["osImage"], about["kernelVersion"],
                     about["containerRuntimeVersion"]] if wide else [])


def pod_cells(row, wide):
    ready = "1/1" if row["status"]["phase"] == "Running" else "0/1"
    cells = [row["metadata"]["name"], ready, row["status"]["phase"], "0", "1m"]
    return cells + (["<none>", row["spec"].get("nodeName", "<none>")] if wide else [])


def deployment_cells(row, _):
    ready, wanted = row["status"].get("readyReplicas", 0), row["spec"]["replicas"]
    return [row["metadata"]["name"], f"{ready}/{wanted}", str(ready), str(ready), "1m"]


TABLES = {"nodes": (["NAME", "STATUS", "ROLES", "AGE", "VERSION"], node_cells),
          "pods": (["NAME", "READY", "STATUS", "RESTARTS", "AGE"], pod_cells),
          "deployments": (["NAME", "READY", "UP-TO-DATE", "AVAILABLE", "AGE"], deployment_cells)}
