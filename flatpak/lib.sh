# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What flatpak/sdk and flatpak/run share: messages, the host's packages, and
# the stand-in SDK, a Debian 13 root folder in the cache.  To be sourced.
#
# It stands in for org.gnome.Sdk always, not only where that cannot be had:
# the real one has neither SQLCipher nor a virtual display nor an AT-SPI
# client, so the tests could not run in it, and every developer would have to
# ask which of the two a failure came from.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/secure-base

sdk_packages=(
  # build
  blueprint-compiler gcc gettext git libadwaita-1-dev libasan8 libc6-dev
  libglib2.0-dev libgtk-4-bin libgtk-4-dev libjson-glib-dev libsecret-1-dev
  libsqlcipher-dev libssl-dev libubsan1 libxml2-utils make meson ninja-build
  pkgconf
  # check
  appstream appstream-compose clang-format desktop-file-utils gdb poppler-utils
  procps python3 python3-gi python3-jsonschema sqlite3 strace valgrind
  # show
  adwaita-icon-theme at-spi2-core ca-certificates dbus dbus-daemon
  fonts-cantarell fonts-noto-core gir1.2-adw-1 gir1.2-atspi-2.0 gir1.2-gtk-4.0
  gsettings-desktop-schemas imagemagick librsvg2-bin librsvg2-common locales
  weston x11-utils xdotool xvfb
)

# Source packages of what the manifest builds beside the app, so that
# flatpak/build needs no other server than Debian's.
sdk_sources=(jimtcl sqlcipher)

# Compiled into the root, for the tests of translations; C.UTF-8 is built in.
sdk_locales=(ar_EG de_DE en_US es_ES)

say ()
{
  printf 'secure-base: %s\n' "$*" >&2
}

die ()
{
  say "$*"
  exit 1
}

as_root ()
{
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "this needs root: install sudo, or run as root: $*"
  fi
}

# host_install DEBIAN_PACKAGES FEDORA_PACKAGES
host_install ()
{
  local packages

  if command -v apt-get >/dev/null; then
    read -ra packages <<<"$1"
    say "installing on this machine with apt-get: ${packages[*]}"
    as_root apt-get -q -o DPkg::Lock::Timeout=600 update >&2 ||
      say 'the package lists could not all be brought up to date; trying anyway'
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends \
      "${packages[@]}" </dev/null >&2 ||
      die "apt-get could not install ${packages[*]}; see above, then run this again"
  elif command -v dnf >/dev/null; then
    read -ra packages <<<"$2"
    say "installing on this machine with dnf: ${packages[*]}"
    as_root dnf -y install "${packages[@]}" </dev/null >&2 ||
      die "dnf could not install ${packages[*]}; see above, then run this again"
  else
    die "neither apt-get nor dnf here; install what gives these, then run this again: $1"
  fi
}

# host_need THINGS DEBIAN_PACKAGES FEDORA_PACKAGES: installs the packages unless
# all the things, programs or files, are there.  They are looked for by
# themselves: asking the package manager takes longer, and they may have come
# from elsewhere.
host_need ()
{
  local thing

  for thing in $1; do
    [[ $thing == /* && -e $thing ]] || command -v "$thing" >/dev/null || {
      host_install "$2" "$3"
      return
    }
  done
}

# with_lock NAME COMMAND…: two runs at once must not both make the same thing.
with_lock ()
{
  local name=$1
  shift

  mkdir -p "$cache"
  (
    if ! flock --nonblock 9; then
      say "waiting for another run, which is making the same: $name"
      flock 9
    fi
    "$@"
  ) 9>"$cache/$name.lock"
}

# Ubuntu lets an unprivileged program make user namespaces only under an AppArmor
# profile that allows it, and since 24.04 has one for bubblewrap: in a package
# not installed by default at first, by default later.
user_namespaces ()
{
  local profile=/usr/share/apparmor/extra-profiles/bwrap-userns-restrict

  [[ $(id -u) -ne 0 ]] || return 0
  [[ $(cat /proc/sys/kernel/apparmor_restrict_unprivileged_userns 2>&1) == 1 ]] || return 0
  ! bwrap --ro-bind / / true 2>/dev/null || return 0

  say 'bubblewrap may not make user namespaces here; turning on its AppArmor profile'
  [[ -f $profile ]] || host_install apparmor-profiles apparmor-profiles
  as_root install -m 644 "$profile" /etc/apparmor.d/ || true
  as_root apparmor_parser --replace "/etc/apparmor.d/${profile##*/}" || true
  bwrap --ro-bind / / true ||
    die 'bubblewrap may not make user namespaces; run: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0'
}

sdk_root ()
{
  local key

  key=$( (uname -m; printf '%s\n' "${sdk_packages[@]}" "${sdk_sources[@]}" \
            "${sdk_locales[@]}"
          declare -f sdk_bootstrap sdk_finish_hook) | sha256sum)
  printf '%s/sdk-%s\n' "$cache" "${key:0:16}"
}

# Prints what mmdebstrap is to run, with the new root as "$1", once the packages
# are in it.
sdk_finish_hook ()
{
  local locale

  for locale in "${sdk_locales[@]}"; do
    echo "chroot \"\$1\" localedef -i $locale -f UTF-8 --no-archive $locale.UTF-8"
  done
  cat <<EOF
chroot "\$1" dbus-uuidgen >"\$1/etc/machine-id"
mkdir "\$1/usr/src/secure-base"
find "\$1/etc/apt" -name '*.list' -exec sed -i 's/^deb /deb-src /' {} +
find "\$1/etc/apt" -name '*.sources' -exec sed -i 's/^Types: deb$/Types: deb-src/' {} +
chroot "\$1" sh -c 'cd /usr/src/secure-base && apt-get -q update &&
  apt-get -q source --download-only --tar-only ${sdk_sources[*]}'
EOF
}

# sdk_bootstrap FOLDER: through a tar stream, because then everything in FOLDER
# belongs to whoever runs this, and an ordinary user, too, can remove it again
# and hard-link from it.
sdk_bootstrap ()
{
  local mode=unshare

  [[ $(id -u) -ne 0 ]] || mode=root
  # A home folder is often closed to others, and mmdebstrap becomes another
  # user in a namespace; /tmp may be in memory.
  TMPDIR=/var/tmp mmdebstrap --mode="$mode" --variant=minbase \
      --include="$(IFS=,; echo "${sdk_packages[*]}")" \
      --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' \
      --dpkgopt='path-exclude=/usr/share/doc/*' \
      --dpkgopt='path-include=/usr/share/doc/*/copyright' \
      --customize-hook="$(sdk_finish_hook)" \
      trixie - |
    tar --extract --directory="$1" --exclude='./dev/*'
}

# Made beside its place and renamed, so that an interruption at any point
# leaves nothing that looks finished.
sdk_assemble ()
{
  local root=$1

  # Another run may have made it while this one waited for its turn.
  [[ ! -d $root ]] || return 0

  # mmdebstrap asks gpg which keys the host lacks, and on Ubuntu it knows a new
  # Debian by the list in distro-info-data alone.
  host_need 'mmdebstrap newuidmap gpg /usr/share/keyrings/debian-archive-keyring.gpg' \
    'mmdebstrap uidmap gpg debian-archive-keyring distro-info-data' \
    'mmdebstrap shadow-utils gnupg2 debian-keyring'
  say 'assembling the SDK from Debian 13 packages, once (some minutes, 2 GB)'
  rm -rf "$cache"/sdk-*.partial
  mkdir -p "$root.partial"
  sdk_bootstrap "$root.partial" ||
    die 'the SDK could not be assembled; see above, then run this again'
  # Those of other versions of the checkout go when nobody has used them lately.
  find "$cache" -maxdepth 1 -name 'sdk-*' -type d ! -path "$root.partial" \
    -mtime +30 -exec rm -rf {} +
  mv "$root.partial" "$root"
}

# sdk_prepare: after it, "$sdk" is a root that is ready for use.
sdk_prepare ()
{
  host_need bwrap bubblewrap bubblewrap
  user_namespaces
  sdk=$(sdk_root)
  [[ -d $sdk ]] || with_lock sdk sdk_assemble "$sdk"
  # The time of use, by which those of other checkouts are kept or dropped.
  touch "$sdk"
}

# Of the caller's environment only what a build or a test is meant to see: a
# host's GTK modules, themes and search paths would make results differ.
# `flatpak/sdk env NAME=VALUE COMMAND…` sets any other.
sdk_environment ()
{
  local name

  args+=(--clearenv
    --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
    --setenv HOME "$cache/home"
    --setenv LANG C.UTF-8
    --setenv XDG_RUNTIME_DIR "$runtime_dir"
    --setenv SECURE_BASE_SDK 1)
  for name in $(compgen -e); do
    case $name in
      LANG | LC_ALL)
        # One that the root lacks would only bring warnings.
        [[ -d $sdk/usr/lib/locale/${!name/UTF-8/utf8} ]] || continue
        ;;
      ADW_* | ASAN_OPTIONS | CI | CI_* | COLORTERM | GDK_BACKEND | GDK_DEBUG | \
      GSK_RENDERER | GTK_A11Y | GTK_DEBUG | G_DEBUG | G_MESSAGES_DEBUG | \
      G_TEST_* | LANGUAGE | LSAN_OPTIONS | MESON_* | NINJA_STATUS | NO_COLOR | \
      SOURCE_DATE_EPOCH | TERM | UBSAN_OPTIONS)
        ;;
      *)
        continue
        ;;
    esac
    args+=(--setenv "$name" "${!name}")
  done
}

# The caller's display and session bus, where there are any.
sdk_display ()
{
  local host_dir=${XDG_RUNTIME_DIR:-/nonexistent} bus

  if [[ -n ${WAYLAND_DISPLAY:-} && -S $host_dir/$WAYLAND_DISPLAY ]]; then
    args+=(--bind "$host_dir/$WAYLAND_DISPLAY" "$runtime_dir/wayland-0"
      --setenv WAYLAND_DISPLAY wayland-0)
  fi
  if [[ -n ${DISPLAY:-} && -d /tmp/.X11-unix ]]; then
    args+=(--ro-bind /tmp/.X11-unix /tmp/.X11-unix --setenv DISPLAY "$DISPLAY")
    if [[ -f ${XAUTHORITY:-$HOME/.Xauthority} ]]; then
      args+=(--ro-bind "${XAUTHORITY:-$HOME/.Xauthority}" "$runtime_dir/Xauthority"
        --setenv XAUTHORITY "$runtime_dir/Xauthority")
    fi
  fi
  bus=${DBUS_SESSION_BUS_ADDRESS:-}
  bus=${bus#unix:path=}
  bus=${bus%%,*}
  if [[ -S $bus ]]; then
    args+=(--bind "$bus" "$runtime_dir/bus"
      --setenv DBUS_SESSION_BUS_ADDRESS "unix:path=$runtime_dir/bus")
  fi
}

# A build needs nothing of the network, and leaves nothing in /tmp.
sdk_isolation=(--tmpfs /tmp --unshare-net)

# sdk_exec COMMAND…: becomes COMMAND in the root.  The root itself is read-only,
# so nothing that is tried in it can spoil it.
sdk_exec ()
{
  local args=() runtime_dir folder
  runtime_dir=/run/user/$(id -u)

  mkdir -p "$cache/home"
  for folder in usr etc var; do
    args+=(--ro-bind "$sdk/$folder" "/$folder")
  done
  for folder in bin lib lib64 sbin; do
    args+=(--symlink "usr/$folder" "/$folder")
  done
  args+=(--dev /dev --proc /proc --tmpfs /run --tmpfs /var/tmp
    --perms 0700 --dir "$runtime_dir"
    "${sdk_isolation[@]}" --unshare-pid --die-with-parent
    --bind "$checkout" "$checkout" --bind "$cache/home" "$cache/home"
    --ro-bind-data 3 /etc/passwd)
  sdk_environment
  sdk_display
  # A folder outside of the checkout does not exist inside.
  [[ $PWD/ == "$checkout"/* ]] && args+=(--chdir "$PWD") || args+=(--chdir "$checkout")

  exec bwrap "${args[@]}" -- "$@" 3< <(sdk_passwd)
}

# The caller has a name inside, too: D-Bus and GLib ask for it.
sdk_passwd ()
{
  cat "$sdk/etc/passwd"
  [[ $(id -u) -eq 0 ]] || getent passwd "$(id -u)"
}
