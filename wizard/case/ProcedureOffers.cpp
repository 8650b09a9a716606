#include "wizard/case/ProcedureOffers.h"

#include "wizard/case/YamlTree.h"

#include <QDir>

namespace wizard {

namespace {

/// The entries of the file that say where it fits. Reading whole procedures for two keys takes twice as long as the
/// first window does.
QByteArray entriesOfOffer(const QByteArray& yaml)
{
    QByteArray entries;
    bool wanted = false;
    for (qsizetype begin = 0; begin < yaml.size();) {
        qsizetype end = yaml.indexOf('\n', begin);
        end = end < 0 ? yaml.size() : end + 1;
        const QByteArrayView line = QByteArrayView(yaml).sliced(begin, end - begin);
        if (QByteArrayView(" #-\n").indexOf(line.front()) < 0) // a key of the outermost mapping
            wanted = line.startsWith("installTypes:") || line.startsWith("usual:");
        if (wanted)
            entries += line;
        begin = end;
    }
    return entries;
}

ProcedureOffer readOffer(const QString& path, const QString& id)
{
    ProcedureOffer offer{id, {}, false};
    Diagnostics diagnostics; // the reader of procedures reports what is wrong with the file
    const auto bytes = readLimitedFile(path, kProcedureFileLimit, diagnostics);
    const auto root =
        bytes ? readYamlTree(entriesOfOffer(*bytes), path, kProcedureFileLimit, diagnostics) : std::nullopt;
    if (!root)
        return offer;
    if (const YamlNode* types = root->find(QStringLiteral("installTypes"))) {
        for (const YamlNode& each : types->items) {
            if (const auto type = fromWord<InstallType>(each.text))
                offer.installTypes << *type;
        }
    }
    const YamlNode* usual = root->find(QStringLiteral("usual"));
    offer.usual = usual != nullptr && usual->text == QLatin1String("true");
    return offer;
}

QList<ProcedureOffer> readOffers()
{
    QList<ProcedureOffer> offers;
    const QDir folder(QStringLiteral(":/procedures"));
    for (const QString& name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        offers << readOffer(folder.filePath(name), name.chopped(5));
    return offers;
}

} // namespace

const QList<ProcedureOffer>& procedureOffers()
{
    static const QList<ProcedureOffer> offers = readOffers();
    return offers;
}

QStringList proceduresFor(InstallType type)
{
    QStringList ids;
    for (const ProcedureOffer& offer : procedureOffers()) {
        if (!offer.installTypes.contains(type))
            continue;
        if (offer.usual)
            ids.prepend(offer.id);
        else
            ids.append(offer.id);
    }
    return ids;
}

} // namespace wizard
