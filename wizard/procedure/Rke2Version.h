#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace wizard {

/// A release of RKE2 (v1.31.9+rke2r1), RKE (v1.4.6) or Rancher (v2.8.3-rc1), ordered as its makers release:
/// pre-releases before the release, then the rke2r number. The leading v may be missing; surrounding space is ignored.
struct ReleaseVersion {
    int major = 0, minor = 0, patch = 0;
    QString pre;      ///< "rc2", "alpha1", "hotfix-1234.1"; empty: a release
    int revision = 0; ///< of "+rke2r1"; 0: none
    bool rke2 = false;

    static std::optional<ReleaseVersion> parse(const QString& text);
    std::strong_ordering operator<=>(const ReleaseVersion& other) const;
    bool operator==(const ReleaseVersion& other) const { return (*this <=> other) == 0; }
    QString toString() const;
};

/// Minor release of the etcd that an RKE2 release brings: 1.21 and older 3.4; 1.22–1.32 and 1.33.0–1.33.10 3.5;
/// 1.33.11 and newer, 1.34 and newer 3.6. nullopt: not an RKE2 (Kubernetes 1.x) version.
struct EtcdMinor {
    int major = 3, minor = 5;
    auto operator<=>(const EtcdMinor&) const = default;
};
std::optional<EtcdMinor> etcdMinorOf(const ReleaseVersion& rke2);

} // namespace wizard
