"""Helm values as the lab has them: mappings of scalars, written and read as YAML."""


def dump(value, indent=0):
    text = ""
    for key in sorted(value):
        one = value[key]
        text += f"{' ' * indent}{key}:" + (f"\n{dump(one, indent + 2)}" if isinstance(one, dict) else f" {str(one).lower() if isinstance(one, bool) else one}\n")
    return text


def scalar(text):
    if text in ("true", "false"):
        return text == "true"
    return int(text) if text.lstrip("-").isdigit() else text.strip("\"'")


def load(text):
    top = {}
    levels = [(-1, top)]
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        indent, (key, _, rest) = len(line) - len(line.lstrip()), line.strip().partition(":")
        if line.lstrip().startswith("- ") or not _:
            raise ValueError(f"not played by the lab: {line.strip()}")
        while levels[-1][0] >= indent:
            levels.pop()
        if rest.strip():
            levels[-1][1][key] = scalar(rest.strip())
        else:
            levels[-1][1][key] = {}
            levels.append((indent, levels[-1][1][key]))
    return top
