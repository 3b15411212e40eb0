# Sourced by mvnw: JAVA_HOME if it is a JDK 25 or newer, else the newest such JDK in the usual places.
# Judged from the `release` file, so that nothing has to be started; uses the shell's own commands only.

ritme_jdk_wanted=25

# Prints the major version of the JDK in $1, or 0 when there is none.
ritme_jdk_major() {
  if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        value=${value#\"}
        value=${value%%[!0-9]*}
        echo "${value:-0}"
        return
      fi
    done <"$1/release"
  fi
  echo 0
}

# Prints the newest JDK found, or nothing. RITME_JDK_ROOT moves the machine-wide places (for the test of this file).
ritme_jdk_newest() {
  root=${RITME_JDK_ROOT-}
  best= best_major=$((ritme_jdk_wanted - 1))
  set --
  [ -n "$root" ] || set -- "$(command -v javac 2>/dev/null)"
  [ -z "${1-}" ] || set -- "$(readlink -f "$1" 2>/dev/null)"
  [ -z "${1-}" ] || set -- "${1%/bin/javac}"
  for home in "$@" \
    "$root"/usr/lib/jvm/* "$root"/usr/java/* "$root"/opt/*jdk* "$root"/opt/java/* \
    "$root"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$root"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.jdks/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    major=$(ritme_jdk_major "$home")
    if [ "$major" -gt "$best_major" ]; then
      best=$home best_major=$major
    fi
  done
  echo "$best"
}

if [ -z "${JAVA_HOME-}" ] || [ "$(ritme_jdk_major "$JAVA_HOME")" -lt "$ritme_jdk_wanted" ]; then
  JAVA_HOME=$(ritme_jdk_newest)
  if [ -z "$JAVA_HOME" ]; then
    echo "Ritme needs a JDK $ritme_jdk_wanted or newer and found none: get one at https://adoptium.net/temurin/releases/?version=$ritme_jdk_wanted (or 'sdk install java $ritme_jdk_wanted-tem') and run this again, or point JAVA_HOME at it." >&2
    exit 1
  fi
fi
export JAVA_HOME
