"""Where the API keeps what: groups and resources as the server itself describes them."""


def group_path(version):
    return f"/api/{version}" if "/" not in version else f"/apis/{version}"


class Resources:
    def __init__(self, api):
        self.api = api

    def of(self, version):
        """The resources of one group and version, without subresources; none where the server does not know it."""
        found = self.api.find(group_path(version)) or {"resources": []}
        return [one for one in found["resources"] if "/" not in one["name"]]

    def has_status(self, version, plural):
        return f"{plural}/status" in [one["name"] for one in self.api.get(group_path(version))["resources"]]

    def place(self, version, kind):
        """(plural, namespaced) of a kind."""
        for one in self.of(version):
            if one["kind"] == kind:
                return one["name"], one["namespaced"]
        raise LookupError(f'no matches for kind "{kind}" in version "{version}"')

    def path(self, version, plural, namespace=None):
        inside = f"/namespaces/{namespace}" if namespace else ""
        return f"{group_path(version)}{inside}/{plural}"

    def collection_of(self, body):
        """The path of the list that an object belongs to."""
        plural, namespaced = self.place(body["apiVersion"], body["kind"])
        return self.path(body["apiVersion"], plural, body["metadata"].get("namespace") if namespaced else None)
