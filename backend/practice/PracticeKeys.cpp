#include "backend/practice/PracticeKeys.h"

#include <QCoreApplication>
#include <QFile>

namespace backend {

Result<SshKey> practiceKey(const QString& path)
{
    const QByteArray file = QFile::encodeName(path);
    ssh_key key = nullptr;
    if (QFile::exists(path) && ssh_pki_import_privkey_file(file.constData(), nullptr, nullptr, nullptr, &key) == SSH_OK)
        return SshKey(key);
    const bool made = ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key) == SSH_OK &&
                      ssh_pki_export_privkey_file(key, nullptr, nullptr, nullptr, file.constData()) == SSH_OK;
    SshKey result(key);
    if (!made)
        return Error{QStringLiteral("practice.state"),
                     QCoreApplication::translate("Practice", "A key of the practice cluster could not be written."),
                     path,
                     {}};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return result;
}

QString keyFingerprint(ssh_key key)
{
    unsigned char* hash = nullptr;
    size_t length = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != 0)
        return {};
    char* text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
    const QString result = QString::fromLatin1(text);
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    return result;
}

QString publicKeyText(ssh_key key)
{
    char* text = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &text) != SSH_OK)
        return {};
    const QString result = QStringLiteral("ssh-ed25519 ") + QString::fromLatin1(text);
    ssh_string_free_char(text);
    return result;
}

} // namespace backend
