#include "backend/practice/KubeObjects.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace backend {

namespace {
QString text(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonObject meta(const QByteArray& name, const QByteArray& space, const QJsonObject& labels = {})
{
    QJsonObject made{{QStringLiteral("name"), text(name)}, {QStringLiteral("labels"), labels}};
    if (!space.isEmpty())
        made.insert(QStringLiteral("namespace"), text(space));
    return made;
}

QJsonObject condition(const char* type, const char* status)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("status"), QLatin1String(status)}};
}

QByteArray suffix(const QByteArray& name)
{
    return QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex().left(5);
}
} // namespace

QByteArray KubeObjects::plural(const QByteArray& word)
{
    static const QMap<QByteArray, QByteArray> aliases = {{"node", "nodes"},
                                                         {"no", "nodes"},
                                                         {"pod", "pods"},
                                                         {"po", "pods"},
                                                         {"deploy", "deployments"},
                                                         {"deployment", "deployments"},
                                                         {"deployments", "deployments"},
                                                         {"pdb", "poddisruptionbudgets"},
                                                         {"secret", "secrets"},
                                                         {"crd", "customresourcedefinitions"},
                                                         {"plan", "plans"},
                                                         {"ns", "namespaces"},
                                                         {"namespace", "namespaces"}};
    const QByteArray name = word.left(word.indexOf('.') < 0 ? word.size() : word.indexOf('.'));
    return aliases.value(name, name);
}

bool KubeObjects::knows(const QByteArray& resource) const
{
    static const QByteArrayList all = {"nodes",       "pods",
                                       "deployments", "poddisruptionbudgets",
                                       "secrets",     "customresourcedefinitions",
                                       "plans",       "etcdsnapshotfiles",
                                       "namespaces"};
    return all.contains(resource);
}

QJsonArray KubeObjects::list(const QByteArray& resource) const
{
    if (resource == "nodes")
        return nodes();
    if (resource == "pods")
        return pods();
    if (resource == "deployments")
        return deployments();
    if (resource == "secrets")
        return secrets();
    if (resource == "poddisruptionbudgets") {
        const bool blocked = m_state.faults.contains("drain-blocked");
        return {QJsonObject{
            {QStringLiteral("metadata"), meta("shop", "default")},
            {QStringLiteral("spec"), QJsonObject{{QStringLiteral("minAvailable"), 1}}},
            {QStringLiteral("status"), QJsonObject{{QStringLiteral("disruptionsAllowed"), blocked ? 0 : 1}}}}};
    }
    if (resource == "plans" && !m_cluster.replicas.isEmpty())
        return {QJsonObject{
            {QStringLiteral("metadata"), meta("server-plan", "system-upgrade")},
            {QStringLiteral("spec"), QJsonObject{{QStringLiteral("version"), QStringLiteral("v1.32.5+rke2r1")}}}}};
    return {};
}

QJsonArray KubeObjects::nodes() const
{
    QJsonArray all;
    for (auto it = m_cluster.nodes.cbegin(); it != m_cluster.nodes.cend(); ++it) {
        const auto machine = m_state.machines.constFind(it.key());
        const QByteArray unit = it->role == "server" ? "rke2-server" : "rke2-agent";
        const bool ready = machine != m_state.machines.cend() && machine->units.value(unit).active == "active";
        QJsonArray conditions{condition("Ready", ready ? "True" : "Unknown")};
        for (const SimMember& member : m_cluster.members)
            if (member.machine == it.key())
                conditions.append(condition("EtcdIsVoter", member.learner ? "False" : "True"));
        QJsonObject labels{{QStringLiteral("kubernetes.io/hostname"), text(it.key())}};
        if (it->role == "server")
            for (const char* role : {"control-plane", "etcd", "master"})
                labels.insert(QStringLiteral("node-role.kubernetes.io/") + QLatin1String(role), QStringLiteral("true"));
        QJsonObject spec;
        if (it->unschedulable)
            spec.insert(QStringLiteral("unschedulable"), true);
        all.append(QJsonObject{
            {QStringLiteral("kind"), QStringLiteral("Node")},
            {QStringLiteral("metadata"), meta(it.key(), {}, labels)},
            {QStringLiteral("spec"), spec},
            {QStringLiteral("status"),
             QJsonObject{
                 {QStringLiteral("conditions"), conditions},
                 {QStringLiteral("nodeInfo"),
                  QJsonObject{{QStringLiteral("kubeletVersion"), text(it->version)},
                              {QStringLiteral("osImage"), QStringLiteral("Debian GNU/Linux 12 (bookworm)")},
                              {QStringLiteral("kernelVersion"), QStringLiteral("6.1.0-37-amd64")},
                              {QStringLiteral("containerRuntimeVersion"), QStringLiteral("containerd://2.0.5-k3s1")}}},
                 {QStringLiteral("addresses"),
                  QJsonArray{
                      QJsonObject{{QStringLiteral("type"), QStringLiteral("InternalIP")},
                                  {QStringLiteral("address"), text(m_state.machines.value(it.key()).address)}}}}}}});
    }
    return all;
}

QJsonArray KubeObjects::pods() const
{
    QJsonArray all;
    const auto add = [&](const QByteArray& name, const QByteArray& space, const QByteArray& node, const char* owner,
                         const QJsonObject& labels) {
        QJsonObject metadata = meta(name, space, labels);
        metadata.insert(QStringLiteral("ownerReferences"),
                        QJsonArray{QJsonObject{{QStringLiteral("kind"), QLatin1String(owner)}}});
        all.append(
            QJsonObject{{QStringLiteral("metadata"), metadata},
                        {QStringLiteral("spec"), QJsonObject{{QStringLiteral("nodeName"), text(node)}}},
                        {QStringLiteral("status"), QJsonObject{{QStringLiteral("phase"), QStringLiteral("Running")}}}});
    };
    for (auto it = m_cluster.nodes.cbegin(); it != m_cluster.nodes.cend(); ++it) {
        const QByteArray& node = it.key();
        add("rke2-canal-" + suffix(node), "kube-system", node, "DaemonSet",
            {{QStringLiteral("k8s-app"), QStringLiteral("canal")}});
        add("rke2-ingress-nginx-controller-" + suffix(node + "ingress"), "kube-system", node, "DaemonSet",
            {{QStringLiteral("app.kubernetes.io/name"), QStringLiteral("rke2-ingress-nginx")}});
        add("kube-proxy-" + node, "kube-system", node, "Node",
            {{QStringLiteral("component"), QStringLiteral("kube-proxy")}});
        if (it->role == "server")
            for (const QByteArray name :
                 {"etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "cloud-controller-manager"})
                add(name + "-" + node, "kube-system", node, "Node", {{QStringLiteral("component"), text(name)}});
        else if (!it->unschedulable)
            add(shopPod(node), "default", node, "ReplicaSet", {{QStringLiteral("app"), QStringLiteral("shop")}});
    }
    const QByteArray home = nodeWithRoom();
    add("rke2-coredns-rke2-coredns-6f8bd7c9d4-" + suffix(home + "coredns"), "kube-system", home, "ReplicaSet",
        {{QStringLiteral("k8s-app"), QStringLiteral("kube-dns")}});
    add("rke2-metrics-server-5d6f7c8b9d-" + suffix(home + "metrics"), "kube-system", home, "ReplicaSet",
        {{QStringLiteral("app"), QStringLiteral("rke2-metrics-server")}});
    return all;
}

QByteArray KubeObjects::shopPod(const QByteArray& node)
{
    return "shop-7c9d5b6f8d-" + suffix(node + "shop");
}

/// Pods of one replica stand on the first server from its first day; when they may not, where there is room.
QByteArray KubeObjects::nodeWithRoom() const
{
    for (auto it = m_cluster.nodes.cbegin(); it != m_cluster.nodes.cend(); ++it)
        if (it->role == "server") {
            if (!it->unschedulable)
                return it.key();
            break;
        }
    for (auto it = m_cluster.nodes.cbegin(); it != m_cluster.nodes.cend(); ++it)
        if (!it->unschedulable)
            return it.key();
    return {};
}

QJsonArray KubeObjects::deployments() const
{
    QJsonArray all;
    for (auto it = m_cluster.replicas.cbegin(); it != m_cluster.replicas.cend(); ++it) {
        const QByteArrayList parts = it.key().split('/');
        all.append(QJsonObject{{QStringLiteral("metadata"), meta(parts.value(1), parts.value(0))},
                               {QStringLiteral("spec"), QJsonObject{{QStringLiteral("replicas"), *it}}}});
    }
    return all;
}

QJsonArray KubeObjects::secrets() const
{
    QJsonArray all;
    for (const QByteArray& node : m_cluster.nodes.keys())
        all.append(QJsonObject{{QStringLiteral("metadata"), meta(node + ".node-password.rke2", "kube-system")}});
    return all;
}

QByteArrayList KubeObjects::header(const QByteArray& resource, bool allNamespaces, bool wide)
{
    QByteArrayList columns =
        resource == "nodes"         ? QByteArrayList{"NAME", "STATUS", "ROLES", "AGE", "VERSION"}
        : resource == "pods"        ? QByteArrayList{"NAME", "READY", "STATUS", "RESTARTS", "AGE"}
        : resource == "deployments" ? QByteArrayList{"NAME", "READY", "UP-TO-DATE", "AVAILABLE", "AGE"}
        : resource == "poddisruptionbudgets"
            ? QByteArrayList{"NAME", "MIN AVAILABLE", "MAX UNAVAILABLE", "ALLOWED DISRUPTIONS", "AGE"}
            : QByteArrayList{"NAME", "AGE"};
    if (wide && resource == "nodes")
        columns << "INTERNAL-IP"
                << "EXTERNAL-IP"
                << "OS-IMAGE"
                << "KERNEL-VERSION"
                << "CONTAINER-RUNTIME";
    if (allNamespaces && resource != "nodes")
        columns.prepend("NAMESPACE");
    return columns;
}

QByteArrayList KubeObjects::row(const QByteArray& resource, const QJsonObject& object, bool allNamespaces, bool wide)
{
    const QJsonObject metadata = object[QStringLiteral("metadata")].toObject(),
                      spec = object[QStringLiteral("spec")].toObject(),
                      status = object[QStringLiteral("status")].toObject();
    QByteArrayList columns{metadata[QStringLiteral("name")].toString().toUtf8()};
    if (resource == "nodes") {
        const QJsonArray conditions = status[QStringLiteral("conditions")].toArray();
        const bool ready = conditions.at(0)[QStringLiteral("status")].toString() == QLatin1String("True");
        const bool server =
            metadata[QStringLiteral("labels")].toObject().contains(QStringLiteral("node-role.kubernetes.io/etcd"));
        columns << (ready ? "Ready" : "NotReady") +
                       QByteArray(spec[QStringLiteral("unschedulable")].toBool() ? ",SchedulingDisabled" : "")
                << (server ? "control-plane,etcd,master" : "<none>") << "214d"
                << status[QStringLiteral("nodeInfo")][QStringLiteral("kubeletVersion")].toString().toUtf8();
        if (wide) {
            columns << status[QStringLiteral("addresses")][0][QStringLiteral("address")].toString().toUtf8()
                    << "<none>";
            for (const char* key : {"osImage", "kernelVersion", "containerRuntimeVersion"})
                columns << status[QStringLiteral("nodeInfo")][QLatin1String(key)].toString().toUtf8();
        }
    } else if (resource == "pods") {
        columns << "1/1" << status[QStringLiteral("phase")].toString().toUtf8() << "0"
                << "41m";
    } else if (resource == "deployments") {
        const QByteArray count = QByteArray::number(spec[QStringLiteral("replicas")].toInt());
        columns << count + "/" + count << count << count << "214d";
    } else if (resource == "poddisruptionbudgets") {
        columns << "1"
                << "N/A" << QByteArray::number(status[QStringLiteral("disruptionsAllowed")].toInt()) << "97d";
    } else {
        columns << "214d";
    }
    if (allNamespaces && resource != "nodes")
        columns.prepend(metadata[QStringLiteral("namespace")].toString().toUtf8());
    return columns;
}

} // namespace backend
