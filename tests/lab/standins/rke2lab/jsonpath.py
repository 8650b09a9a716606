"""The part of kubectl's jsonpath that scripts use: fields, [*], [n], filters, range/end, quoted text."""
import json
import re

TOKEN = re.compile(r"\{((?:[^{}\"']|\"(?:\\.|[^\"])*\"|'(?:\\.|[^'])*')*)\}")


class BadPath(Exception):
    pass


def render(template, data):
    parts, at = [], 0
    for match in TOKEN.finditer(template):
        if match.start() > at:
            parts.append(("text", template[at:match.start()]))
        parts.append(("expression", match.group(1).strip()))
        at = match.end()
    if at < len(template):
        parts.append(("text", template[at:]))
    out, rest = run(parts, data, data)
    if rest:
        raise BadPath("not in range, nothing to end")
    return out


def run(parts, here, root):
    """Renders until the parts are used up or an {end} is met; returns text and what is left."""
    out = []
    while parts:
        kind, text = parts[0]
        parts = parts[1:]
        if kind == "text":
            out.append(text)
        elif text == "end":
            return "".join(out), [("end", "")] + parts
        elif text.startswith("range "):
            rest = skip_to_end(parts)
            for value in find(text[6:].strip(), here, root):
                out.append(run(parts, value, root)[0])
            parts = rest
        elif text[:1] in "\"'":
            out.append(text[1:-1].encode().decode("unicode_escape"))
        else:
            out.append(" ".join(show(value) for value in find(text, here, root)))
    return "".join(out), []


def skip_to_end(parts):
    depth = 1
    for number, (kind, text) in enumerate(parts):
        if kind == "expression" and text.startswith("range "):
            depth += 1
        if kind == "expression" and text == "end":
            depth -= 1
            if depth == 0:
                return parts[number + 1:]
    raise BadPath("unclosed range")


def find(path, here, root):
    values = [root if path.startswith("$") else here]
    rest = path.lstrip("$@")
    while rest:
        match = re.match(r"\[\?\(@(.*?)\s*(?:(==|!=)\s*(.*?))?\)\]", rest)
        if match:
            values = [item for value in values for item in members(value) if passes(item, match, root)]
        elif match := re.match(r"\[\*\]|\.\*", rest):
            values = [item for value in values for item in members(value)]
        elif match := re.match(r"\[(-?\d+)\]", rest):
            values = [value[int(match.group(1))] for value in values if isinstance(value, list) and -len(value) <= int(match.group(1)) < len(value)]
        elif match := re.match(r"\[['\"](.+?)['\"]\]", rest):
            values = [value[match.group(1)] for value in values if isinstance(value, dict) and match.group(1) in value]
        elif match := re.match(r"\.((?:\\.|[^.\[\\])+)", rest):
            name = match.group(1).replace("\\", "")
            values = [value[name] for value in values if isinstance(value, dict) and name in value]
        elif rest == ".":
            return values
        else:
            raise BadPath(f"unrecognized character in action: {rest}")
        rest = rest[match.end():]
    return values


def members(value):
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def passes(item, match, root):
    path, operator, literal = match.groups()
    found = find(path, item, root)
    if not operator:
        return bool(found)
    wanted = literal.strip()
    wanted = wanted[1:-1] if wanted[:1] in "\"'" else {"true": True, "false": False}.get(wanted, wanted)
    same = bool(found) and (found[0] == wanted or show(found[0]) == wanted)
    return same if operator == "==" else bool(found) and not same


def show(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value)
