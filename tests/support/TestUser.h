#pragma once

#include <QString>

/// A user of this machine that a test makes and takes away again, home and all. Needs root; tests that have one share
/// the ctest resource "users", since only one process at a time may write the list of users.
class TestUser {
public:
    explicit TestUser(QString name) : m_name(std::move(name)) {}
    ~TestUser() { remove(); }
    TestUser(const TestUser&) = delete;
    TestUser& operator=(const TestUser&) = delete;

    /// Null text: the user is there, with this password; else why not (the test is skipped).
    QString make(const QString& password);
    void remove();
    QString name() const { return m_name; }
    /// Of chage: 0 makes the password one that has to be changed at the next login.
    bool setPasswordDay(int day) const;

private:
    QString m_name;
    bool m_made = false;
};
