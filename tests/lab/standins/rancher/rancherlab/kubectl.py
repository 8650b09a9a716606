"""kubectl inside Rancher's image: settings, and config maps as the data of a test."""
import sys

from rancherlab import database

MAPS = "/registry/configmaps/default/"


def refuse(text):
    print(text, file=sys.stderr)
    return 1


def get_setting(name):
    value = database.setting(name)
    if value is None:
        return refuse(f'Error from server (NotFound): settings.management.cattle.io "{name}" not found')
    print(value, end="")
    return 0


def main(arguments):
    try:
        match arguments:
            case ["get", "settings.management.cattle.io", name, "-o", "jsonpath={.value}"]:
                return get_setting(name)
            case ["get", "configmaps", "-o", "name"]:
                print(*(f"configmap/{name}" for name in database.names(MAPS)), sep="\n")
                return 0
            case ["create", "configmap", name]:
                database.put(MAPS + name, "{}")
                print(f"configmap/{name} created")
                return 0
    except database.Silent:
        return refuse("The connection to the server 127.0.0.1:6443 was refused - did you specify the right host or port?")
    return refuse(f"error: kubectl of the lab does not know: {' '.join(arguments)}")
