# shellcheck shell=bash
# Sourced by scripts/run and scripts/test: finds what the build needs and, on Debian, installs it.
#
# Call need_… for each thing, then install_missing once. Nothing is installed that is there
# already, so that a second run installs nothing.

missing_packages=()
missing_reasons=()

fail() {
  echo "$(basename -- "$0"): $*" >&2
  exit 1
}

is_debian() {
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null \
    && grep -Eqs '^ID(_LIKE)?=.*debian' /etc/os-release
}

# note_missing PACKAGE WHY
note_missing() {
  missing_packages+=("$1")
  missing_reasons+=("$2")
}

# need_command COMMAND PACKAGE WHY
need_command() {
  command -v "$1" >/dev/null || note_missing "$2" "$3"
}

# need_library PKG-CONFIG-NAME SHARED-OBJECT PACKAGE WHY: with its headers, not only at run time.
need_library() {
  if command -v pkg-config >/dev/null; then
    ! pkg-config --exists "$1" || return 0
  elif is_debian; then
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$3" 2>/dev/null) != installed ]] || return 0
  elif PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q "$2 "; then
    return 0
  fi
  note_missing "$3" "$4"
}

# need_build: what every build needs besides Swift.
need_build() {
  need_command git git "fetches the Swift packages that the build uses"
  if is_debian && [[ ! -e /etc/ssl/certs/ca-certificates.crt ]]; then
    note_missing ca-certificates "lets git trust the servers of those packages"
  fi
  need_command pkg-config pkg-config "tells the build where the libraries below are"
  need_library libxml-2.0 libxml2.so libxml2-dev "libxml2 with its headers: reads HTML and XML"
  need_library sqlite3 libsqlite3.so libsqlite3-dev "SQLite with its headers: keeps the ledger"
}

# need_swift: Swift does not come from Debian; the libraries that it starts with do.
need_swift() {
  command -v swift >/dev/null || fail \
    "swift is not on the PATH: install it first (https://www.swift.org/install)"
  if ! swift build --version >/dev/null 2>&1 && is_debian; then
    local package
    for package in libncurses6 libcurl4 libsqlite3-0 libxml2 tzdata; do
      note_missing "$package" "Swift does not start: it needs this"
    done
    note_missing g++ "Swift links with its libraries"
  fi
}

# check_swift MAJOR MINOR: stops where Swift does not start or is older.
check_swift() {
  local output version
  output=$(swift --version 2>&1) || fail "swift does not start: $(tail -n 1 <<<"$output")"
  version=$(grep -Eo 'Swift version [0-9]+\.[0-9]+' <<<"$output" | grep -Eo '[0-9.]+') \
    || fail "swift --version does not tell a version: Swift $1.$2 or later is needed"
  if ((${version%%.*} < $1 || (${version%%.*} == $1 && ${version#*.} < $2))); then
    fail "swift is version $version: $1.$2 or later is needed (https://www.swift.org/install)"
  fi
}

# install_missing: says what is missing and why, then installs it; elsewhere than on Debian stops.
install_missing() {
  ((${#missing_packages[@]} > 0)) || return 0
  local index admin=()
  echo "Missing:" >&2
  for index in "${!missing_packages[@]}"; do
    printf '  %-16s %s\n' "${missing_packages[index]}" "${missing_reasons[index]}" >&2
  done
  is_debian || fail "this is not Debian, so nothing is installed: install the above (Debian's\
 names), then run again"
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "neither root nor sudo: as root run\
 apt-get install ${missing_packages[*]}"
    admin=(sudo)
    # Nobody can type a password where there is no terminal.
    [[ -t 0 ]] || admin+=(-n)
  fi
  echo "Installing with apt-get: ${missing_packages[*]}" >&2
  "${admin[@]}" apt-get update -qq </dev/null >&2 || echo "apt-get update failed; going on" >&2
  "${admin[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends "${missing_packages[@]}" </dev/null >&2 \
    || fail "apt-get could not install ${missing_packages[*]}"
  missing_packages=()
  missing_reasons=()
}
