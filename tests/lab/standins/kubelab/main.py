"""python3 -m kubelab.main PROGRAM ARGUMENTS: one program of the stand-ins."""
import sys

from . import cleanup, helm, kubelet, operator, rancher, webhook

if __name__ == "__main__":
    program, rest = sys.argv[1], sys.argv[2:]
    if program == "kubelet":
        kubelet.main(*rest)
    elif program == "log":
        kubelet.write_log(*rest)
    elif program == "helm":
        sys.exit(helm.main(rest))
    elif program == "cleanup":
        sys.exit(cleanup.main(rest))
    else:
        {"rancher": rancher, "webhook": webhook, "operator": operator}[program].main()
