#include "backend/practice/KubeStore.h"

#include "backend/practice/JsonPath.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace backend {

namespace {
QByteArray afterWord(const QByteArray& text, int words)
{
    qsizetype at = 0;
    for (int i = 0; i < words && at >= 0; ++i)
        at = text.indexOf(' ', at) + 1;
    return text.mid(at);
}
} // namespace

QByteArray KubeStore::Type::title() const
{
    return group == "v1" ? plural : plural + "." + group;
}

QByteArray KubeStore::Type::nameFor(const QByteArray& object) const
{
    return (group == "v1" ? singular : singular + "." + group) + "/" + object;
}

/// All machines see the objects of the first one that the scenario names.
QByteArray KubeStore::home(const SimCall& call)
{
    const QList<ScenarioMachine>& machines = call.cluster.scenario().machines;
    return machines.isEmpty() ? call.machine : machines.first().name;
}

KubeStore::KubeStore(SimCall& call) : m_call(call), m_machine(call.cluster.machine(home(call)))
{
    settle();
}

QByteArray KubeStore::text(const QByteArray& name) const
{
    const SimEntry* entry = m_machine.files.find(m_call.kubeRoot + name);
    return entry ? entry->content : QByteArray();
}

void KubeStore::write(const QByteArray& name, const QByteArray& content)
{
    m_machine.files.makeFolders(SimFiles::parentOf(m_call.kubeRoot + name), 0700, m_call.cluster.nowMs());
    m_machine.files.write(m_call.kubeRoot + name, content, false, m_call.cluster.nowMs(), 0600);
    ++m_call.cluster.state().changes;
}

KubeStore::Type KubeStore::type(const QByteArray& word) const
{
    for (const QByteArray& line : text("types").split('\n')) { // plural singular group kind scope aliases
        const QByteArrayList columns = line.simplified().split(' ');
        if (columns.size() < 5)
            continue;
        const Type found{columns[0], columns[1], columns[2], columns[4] == "namespaced"};
        const QByteArrayList names = columns.mid(5) + QByteArrayList{found.plural, found.singular, found.title()};
        if (names.contains(word) || columns[3] == word)
            return found;
    }
    return {};
}

KubeStore::Type KubeStore::kind(const QByteArray& kind) const
{
    return type(kind);
}

QByteArray KubeStore::key(const Type& type, const QByteArray& space, const QByteArray& name)
{
    return type.plural + "/" + (type.namespaced ? space : QByteArray("_")) + "/" + name;
}

QByteArrayList KubeStore::keys(const QByteArray& plural) const
{
    QByteArrayList found;
    const QByteArray folder = m_call.kubeRoot + "objects/" + plural;
    for (const QByteArray& path : m_machine.files.below(folder))
        if (path.endsWith(".json"))
            found.append(path.mid(m_call.kubeRoot.size() + 8).chopped(5));
    return found;
}

QJsonObject KubeStore::find(const QByteArray& key) const
{
    return QJsonDocument::fromJson(text("objects/" + key + ".json")).object();
}

void KubeStore::put(const QByteArray& key, const QJsonObject& object)
{
    const QJsonValue before = find(key)[QStringLiteral("spec")];
    write("objects/" + key + ".json", QJsonDocument(object).toJson());
    if (object[QStringLiteral("spec")] != before)
        begin(key);
}

void KubeStore::replace(const QByteArray& key, const QJsonObject& object)
{
    write("objects/" + key + ".json", QJsonDocument(object).toJson());
    begin(key);
}

void KubeStore::remove(const QByteArray& key)
{
    m_machine.files.remove(m_call.kubeRoot + "objects/" + key + ".json");
    if (key.startsWith("jobs/"))
        m_machine.files.remove(m_call.kubeRoot + logOf(key.mid(key.lastIndexOf('/') + 1)));
    ++m_call.cluster.state().changes;
}

/// Who works on an object: lines "KEY-OR-PLURAL PROGRAM" of the file controllers.
void KubeStore::begin(const QByteArray& key)
{
    for (const QByteArray& line : text("controllers").split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() == 2 && (words[0] == key || words[0] == key.left(key.indexOf('/'))))
            play(words[1], key);
    }
}

/// Lays the lines of an outcome into the log and its end into what is due; what the object was due for before is off.
void KubeStore::play(const QByteArray& program, const QByteArray& key)
{
    QJsonArray due;
    for (const QJsonValue& one : QJsonDocument::fromJson(text("due")).array())
        if (one[QStringLiteral("key")].toString().toUtf8() != key)
            due.append(one);
    for (const ScenarioOutcome& outcome : m_call.cluster.scenario().programs.value(program)) {
        bool all = true;
        for (const QByteArray& condition : outcome.when)
            all = all && holds(condition, key);
        if (!all)
            continue;
        for (const QByteArray& effect : outcome.begin)
            apply(effect, key);
        qint64 at = m_call.cluster.nowMs();
        const QByteArray file = logOf(key.startsWith("jobs/") ? key.mid(key.lastIndexOf('/') + 1) : QByteArray());
        QByteArray lines = text(file);
        for (const ScenarioLine& line : outcome.lines) {
            at += m_call.cluster.scaledMs(m_call.machine, line.after);
            const QByteArray time =
                QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy/MM/dd hh:mm:ss")).toUtf8();
            if (line.level == "out")
                lines += QByteArray::number(at) + " " + filled(line.text, key) + "\n";
            else if (line.level != "none")
                lines += QByteArray::number(at) + " " + line.level.toUpper().left(4) + "[" + time + "] " +
                         filled(line.text, key) + "\n";
        }
        write(file, lines);
        due.append(QJsonObject{{QStringLiteral("at"), at},
                               {QStringLiteral("key"), QString::fromUtf8(key)},
                               {QStringLiteral("program"), QString::fromUtf8(program)},
                               {QStringLiteral("outcome"), QString::fromUtf8(outcome.id)}});
        break;
    }
    write("due", QJsonDocument(due).toJson(QJsonDocument::Compact));
}

void KubeStore::settle()
{
    for (;;) {
        const QJsonArray due = QJsonDocument::fromJson(text("due")).array();
        qsizetype next = -1;
        for (qsizetype i = 0; i < due.size(); ++i)
            if (static_cast<qint64>(due[i][QStringLiteral("at")].toDouble()) <= m_call.cluster.nowMs())
                next = next < 0 ? i : next;
        if (next < 0)
            return;
        const QJsonValue event = due.at(next);
        QJsonArray rest = due;
        rest.removeAt(next);
        write("due", QJsonDocument(rest).toJson(QJsonDocument::Compact));
        const QByteArray key = event[QStringLiteral("key")].toString().toUtf8();
        const ScenarioOutcome* outcome =
            m_call.cluster.scenario().outcome(event[QStringLiteral("outcome")].toString().toUtf8());
        if (!outcome || find(key).isEmpty())
            continue;
        for (const QByteArray& effect : outcome->effects)
            apply(effect, key);
        if (outcome->ends == "again")
            play(event[QStringLiteral("program")].toString().toUtf8(), key);
    }
}

/// ${.path} of the object, ${tail .path} behind its last colon, ${key}, ${name}, ${now}.
QByteArray KubeStore::filled(QByteArray text, const QByteArray& key) const
{
    const QJsonObject object = find(key);
    for (qsizetype at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at)) {
        const qsizetype end = text.indexOf('}', at);
        const QByteArray name = text.mid(at + 2, end - at - 2);
        QByteArray value;
        if (name == "key")
            value = key;
        else if (name == "name")
            value = key.mid(key.lastIndexOf('/') + 1);
        else if (name == "now")
            value = QDateTime::fromMSecsSinceEpoch(m_call.cluster.nowMs(), Qt::UTC).toString(Qt::ISODate).toUtf8();
        else if (name.startsWith("tail "))
            value = renderJsonPath("{" + name.mid(5) + "}", object).split(':').last();
        else
            value = renderJsonPath("{" + name + "}", object);
        text.replace(at, end - at + 1, value);
        at += value.size();
    }
    return text;
}

/// "kube KEY {path}" is there and not empty; "kube KEY {path} = VALUE"; "kube KEY {path} ~ REGEX"; "kube file PATH";
/// else a word of all scenarios.
bool KubeStore::holds(QByteArray condition, const QByteArray& key)
{
    const bool wanted = !condition.startsWith('!');
    condition = wanted ? condition : condition.mid(1);
    if (!condition.startsWith("kube ")) {
        SimSituation here = m_call.cluster.situation(m_call.machine, {}, {});
        return simHolds(here, condition) == wanted;
    }
    const QByteArray rest = filled(condition.mid(5), key);
    if (rest.startsWith("file "))
        return m_machine.files.exists(m_call.kubeRoot + rest.mid(5)) == wanted;
    const QByteArray object = rest.left(rest.indexOf(' '));
    const qsizetype end = rest.lastIndexOf('}');
    const QByteArray found = renderJsonPath(rest.mid(object.size() + 1, end - object.size()), find(object));
    const QByteArray test = rest.mid(end + 1).trimmed();
    if (test.startsWith('='))
        return (found == test.mid(1).trimmed()) == wanted;
    if (test.startsWith('~'))
        return QRegularExpression(QString::fromUtf8(test.mid(1).trimmed()))
                   .match(QString::fromUtf8(found))
                   .hasMatch() == wanted;
    return !found.isEmpty() == wanted;
}

/// "kube set KEY path JSON", "kube remove KEY", "kube bring KEY" (from spare), "kube adopt FOLDER", "kube drop FOLDER",
/// "kube copy FOLDER FOLDER"; else an effect of all scenarios.
void KubeStore::apply(const QByteArray& effect, const QByteArray& key)
{
    if (!effect.startsWith("kube ")) {
        SimSituation here = m_call.cluster.situation(m_call.machine, {}, {});
        simApply(here, effect);
        return;
    }
    const QByteArray rest = filled(effect.mid(5), key);
    const QByteArrayList words = rest.split(' ');
    if (words[0] == "remove")
        return remove(words.value(1));
    if (words[0] == "adopt")
        return adopt(words.value(1));
    if (words[0] == "copy") {
        const QByteArray from = m_call.kubeRoot + words.value(1);
        for (const QByteArray& path : m_machine.files.below(from))
            if (const SimEntry* entry = m_machine.files.find(path); entry && entry->kind == SimEntry::Kind::File)
                write(words.value(2) + path.mid(from.size()), QByteArray(entry->content));
        return;
    }
    if (words[0] == "drop") {
        for (const QByteArray& path : m_machine.files.below(m_call.kubeRoot + words.value(1)))
            m_machine.files.remove(path);
        return static_cast<void>(m_machine.files.remove(m_call.kubeRoot + words.value(1)));
    }
    if (words[0] == "bring")
        return write("objects/" + words.value(1) + ".json", text("spare/" + words.value(1) + ".json"));
    const QJsonObject before = find(words.value(1));
    const QJsonValue value = QJsonDocument::fromJson("[" + afterWord(rest, 3) + "]").array().at(0);
    if (!before.isEmpty())
        put(words[1], withValue(before, words.value(2).split('.'), value));
}

/// What a backup holds comes back; what it does not hold and is Rancher's (label practice: rancher) is pruned.
void KubeStore::adopt(const QByteArray& folder)
{
    const QByteArray from = m_call.kubeRoot + folder + "/";
    QByteArrayList kept;
    for (const QByteArray& path : m_machine.files.below(from.chopped(1)))
        if (path.endsWith(".json"))
            kept.append(path.mid(from.size()).chopped(5));
    for (const QByteArray& path : m_machine.files.below(m_call.kubeRoot + "objects")) {
        if (!path.endsWith(".json"))
            continue;
        const QByteArray key = path.mid(m_call.kubeRoot.size() + 8).chopped(5);
        const QJsonObject object = find(key);
        const QJsonValue label =
            object[QStringLiteral("metadata")][QStringLiteral("labels")][QStringLiteral("practice")];
        if (label.toString() == QLatin1String("rancher") && !kept.contains(key))
            remove(key);
    }
    for (const QByteArray& key : std::as_const(kept))
        write("objects/" + key + ".json", text(folder + "/" + key + ".json"));
}

QList<QJsonObject> KubeStore::pods() const
{
    QList<QJsonObject> all;
    for (const QByteArray& key : keys("deployments")) {
        const QJsonObject deployment = find(key);
        const QJsonObject meta = deployment[QStringLiteral("metadata")].toObject();
        const QJsonObject status = deployment[QStringLiteral("status")].toObject();
        for (int i = 0; i < status[QStringLiteral("readyReplicas")].toInt(); ++i) {
            const QByteArray hash =
                QCryptographicHash::hash(key + QByteArray::number(i), QCryptographicHash::Sha1).toHex();
            const QString name = meta[QStringLiteral("name")].toString() + QLatin1Char('-') +
                                 QString::fromLatin1(hash.left(10)) + QLatin1Char('-') +
                                 QString::fromLatin1(hash.mid(10, 5));
            const QJsonValue labels = deployment[QStringLiteral("spec")][QStringLiteral("template")]
                                                [QStringLiteral("metadata")][QStringLiteral("labels")];
            all.append({{QStringLiteral("metadata"),
                         QJsonObject{{QStringLiteral("name"), name},
                                     {QStringLiteral("namespace"), meta[QStringLiteral("namespace")]},
                                     {QStringLiteral("labels"), labels}}},
                        {QStringLiteral("status"), QJsonObject{{QStringLiteral("phase"), QStringLiteral("Running")}}}});
        }
    }
    return all;
}

QByteArray KubeStore::logOf(const QByteArray& job)
{
    return job.isEmpty() ? QByteArray("log") : "log-" + job;
}

QByteArray KubeStore::log(qint64 sinceMs, const QByteArray& job) const
{
    QByteArray lines;
    for (const QByteArray& line : text(logOf(job)).split('\n')) {
        const qint64 at = line.left(line.indexOf(' ')).toLongLong();
        if (at > 0 && at >= sinceMs && at <= m_call.cluster.nowMs())
            lines += line.mid(line.indexOf(' ') + 1) + "\n";
    }
    return lines;
}

QJsonObject withValue(QJsonObject object, const QByteArrayList& path, const QJsonValue& value)
{
    const QString first = QString::fromUtf8(path.value(0));
    if (path.size() > 1)
        object.insert(first, withValue(object[first].toObject(), path.mid(1), value));
    else if (value.isUndefined())
        object.remove(first);
    else
        object.insert(first, value);
    return object;
}

} // namespace backend
