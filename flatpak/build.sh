# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # cache, checkout and sdk are lib.sh's
#
# Builds the Flatpak and installs it for this user.  To be sourced after lib.sh.
#
# The GNOME runtime comes from Flathub.  Where Flathub cannot be reached, a
# stand-in is made of the SDK's root and kept, with the app, in a Flatpak
# installation of the project's own: were it in the user's usual one, every
# other GNOME app there would run on it, and the real one could not come later.

app_id=io.github.securebase.SecureBase
runtime_version=50
flathub=https://dl.flathub.org/repo/flathub.flatpakrepo

# flatpak_build: after it, `flatpak run --user $app_id` runs the app.
flatpak_build ()
{
  [[ -z ${SECURE_BASE_SDK:-} ]] || die 'a Flatpak cannot be built from inside the SDK; leave it first'
  host_need 'flatpak flatpak-builder ostree eu-strip patch xz dbus-run-session' \
    'flatpak flatpak-builder ostree elfutils patch xz-utils dbus-daemon librsvg2-common' \
    'flatpak flatpak-builder ostree elfutils patch xz dbus-daemon'
  choose_runtime
  with_lock app install_app
}

# Sets $work, where this runtime's builds are kept, and FLATPAK_USER_DIR for the
# stand-in.
choose_runtime ()
{
  local stand_in

  stand_in=$(sdk_root)
  stand_in=$cache/stand-in-${stand_in##*-}
  work=$cache/flatpak

  if runtime_installed; then
    return
  elif [[ ! -f $stand_in/ready ]]; then
    say "looking for the GNOME runtime $runtime_version on Flathub"
    if flathub_reachable; then
      install_runtime
      return
    fi
    say 'Flathub cannot be reached: a runtime made of Debian 13 packages stands in for it'
    sdk_prepare
    with_lock runtime make_stand_in "$stand_in"
  fi

  sdk_prepare
  work=$stand_in
  export FLATPAK_USER_DIR=$stand_in/flatpak
  export XDG_DATA_DIRS=$FLATPAK_USER_DIR/exports/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}
  say "using the stand-in runtime; to look for the real one again: rm -r $stand_in"
}

runtime_installed ()
{
  flatpak info "org.gnome.Platform//$runtime_version" >/dev/null 2>&1 &&
    flatpak info "org.gnome.Sdk//$runtime_version" >/dev/null 2>&1
}

flathub_reachable ()
{
  timeout 30 flatpak remote-add --user --if-not-exists flathub "$flathub" &&
    timeout 60 flatpak remote-info --user flathub \
      "org.gnome.Platform//$runtime_version" >/dev/null
}

install_runtime ()
{
  say "installing the GNOME runtime and SDK $runtime_version for this user (about 3 GB)"
  flatpak install --user --noninteractive flathub \
    "org.gnome.Platform//$runtime_version" "org.gnome.Sdk//$runtime_version" ||
    die 'the GNOME runtime could not be installed; see above, then run this again'
}

# make_stand_in FOLDER: the mark is set last, and without it all is done anew.
make_stand_in ()
{
  local place=$1 name

  [[ ! -f $place/ready ]] || return 0
  say 'making the stand-in runtime, once (a minute, 2 GB)'
  trap 'say "the stand-in runtime could not be made; see above, then run this again"' EXIT
  rm -rf "$cache"/stand-in-*
  # build-export wants "files" to be there, but exports "usr".
  mkdir -p "$place/runtime/files"
  cp -al "$sdk/usr" "$place/runtime/usr"
  # Nobody logs in there, and an ordinary user may not read all of its passwords.
  mkdir "$place/runtime/usr/etc"
  tar --create --directory="$sdk/etc" --exclude='./*shadow*' . |
    tar --extract --directory="$place/runtime/usr/etc"
  ostree init --mode=bare-user-only --repo="$place/repo"
  for name in Platform Sdk; do
    runtime_metadata "org.gnome.$name" >"$place/runtime/metadata"
    flatpak build-export --runtime "$place/repo" "$place/runtime" "$runtime_version" >&2
  done
  export FLATPAK_USER_DIR=$place/flatpak
  flatpak remote-add --user --no-gpg-verify stand-in "$place/repo"
  flatpak install --user --noninteractive stand-in \
    "org.gnome.Platform//$runtime_version" "org.gnome.Sdk//$runtime_version" >&2
  rm -rf "$place/runtime"
  link_sources "$place/sources"
  touch "$place/ready"
  trap - EXIT
}

runtime_metadata ()
{
  cat <<END
[Runtime]
name=$1
runtime=org.gnome.Platform/$(flatpak --default-arch)/$runtime_version
sdk=org.gnome.Sdk/$(flatpak --default-arch)/$runtime_version
END
}

# link_sources FOLDER: lays the sources that came with the SDK's root where
# flatpak-builder looks for them before it looks on the network.  It goes by
# their checksums, so no file can be taken for another.
link_sources ()
{
  local sum url

  while read -r sum url; do
    mkdir -p "$1/downloads/$sum"
    find "$sdk/usr/src/secure-base" -type f -exec sha256sum {} + |
      while read -r found file; do
        [[ $found != "$sum" ]] || ln -f "$file" "$1/downloads/$sum/${url##*/}"
      done
  done < <(manifest_archives)
}

# Prints a checksum and an address for each archive in the manifest.
manifest_archives ()
{
  (sdk_exec python3 -c '
import json, sys
for module in json.load(open(sys.argv[1]))["modules"]:
    for source in module["sources"]:
        if source["type"] == "archive":
            print(source["sha256"], source["url"])
' "$checkout/flatpak/$app_id.json")
}

install_app ()
{
  local key

  key=$(tree_key)
  if [[ $(cat "$work/installed" 2>/dev/null) == "$key" ]] &&
       flatpak info --user "$app_id" >/dev/null 2>&1; then
    return
  fi

  say 'building and installing the Flatpak'
  mkdir -p "$work"
  rm -f "$work/installed"
  copy_tree
  fetch_sources
  run_builder --force-clean --install "$work/build" "$work/tree/flatpak/$app_id.json" ||
    die 'the Flatpak could not be built; see above, then run this again'
  if [[ $work == */stand-in-* ]]; then
    make_menu_entry
  else
    remove_menu_entry
  fi
  echo "$key" >"$work/installed"
}

# What a build is made of: not the history, nor what other builds left.
tree_files ()
{
  find . \( -path ./.git -o -path './_build*' \) -prune -o -type f -print0 | sort -z
}

tree_key ()
{
  (cd "$checkout" && tree_files | xargs -0 sha256sum) | sha256sum
}

# A copy, because people may go on editing, and because their build folders,
# under whatever names, would be copied by flatpak-builder.
copy_tree ()
{
  rm -rf "$work/tree"
  mkdir "$work/tree"
  (cd "$checkout" && tree_files | tar --create --null --files-from=-) |
    tar --extract --directory="$work/tree"
  # Before 1.3.4 it ran a program that the SDK has dropped since.  Without it
  # the build only lacks its page in a software centre.
  if older "$(flatpak-builder --version)" 1.3.4; then
    sed -i '/"command":/a "appstream-compose": false,' "$work/tree/flatpak/$app_id.json"
  fi
}

# older "PROGRAM VERSION" VERSION
older ()
{
  [[ ${1##* } != "$2" && $(printf '%s\n' "${1##* }" "$2" | sort -V | head -1) == "${1##* }" ]]
}

fetch_sources ()
{
  [[ ! -d $work/sources ]] || return 0
  run_builder --force-clean --download-only "$work/build" \
    "$work/tree/flatpak/$app_id.json" && return
  say 'some sources cannot be reached: taking them from Debian 13 source packages'
  sdk_prepare
  link_sources "$work/sources"
}

run_builder ()
{
  local extra=() bus=()

  [[ ! -d $work/sources ]] || extra+=("--extra-sources=$work/sources")
  # An ordinary user may install an app only after Flatpak has asked the system
  # bus for parental controls.  A container has no such bus: there, one on which
  # nobody answers will do.
  if [[ ! -S /run/dbus/system_bus_socket ]]; then
    # shellcheck disable=SC2016 # the inner shell's variable
    bus=(dbus-run-session -- sh -c 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS "$@"' sh)
  fi
  # rofiles-fuse needs /dev/fuse, which containers lack.
  (cd "$work" && "${bus[@]}" flatpak-builder --user --disable-rofiles-fuse \
     --state-dir="$work/state" "${extra[@]}" "$@" </dev/null >&2)
}

# The desktop looks into the user's usual installation, not into the stand-in's,
# so its entry and icon are copied to where it looks, with a command that says
# which installation is meant.
make_menu_entry ()
{
  local from=$FLATPAK_USER_DIR/exports/share to=${XDG_DATA_HOME:-$HOME/.local/share}

  mkdir -p "$to/applications" "$to/icons"
  sed -e "s|^Exec=|Exec=env \"FLATPAK_USER_DIR=$FLATPAK_USER_DIR\" |" \
    -e '/^DBusActivatable=/d' -e '/^TryExec=/d' \
    -e '/^\[Desktop Entry\]/a X-SecureBase-StandIn=true' \
    "$from/applications/$app_id.desktop" >"$to/applications/$app_id.desktop"
  (cd "$from/icons" && find . -name "$app_id*" -exec cp -L --parents -t "$to/icons" {} +)
}

# One that make_menu_entry left would hide that of the usual installation.
remove_menu_entry ()
{
  local entry=${XDG_DATA_HOME:-$HOME/.local/share}/applications/$app_id.desktop

  if grep -qs '^X-SecureBase-StandIn=true' "$entry"; then
    rm "$entry"
  fi
}
