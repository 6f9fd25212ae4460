#!/bin/sh
# Installs what the e2e tests need on Debian or Ubuntu, and only what is missing. Needs root for an install; none when all is there.
set -eu
have() { command -v "$1" >/dev/null 2>&1; }
want=""
[ -n "${CHROME_PATH:-}" ] && [ -x "${CHROME_PATH:-}" ] || have chromium || have google-chrome || want="$want chromium"
[ -n "${FIREFOX_PATH:-}" ] && [ -x "${FIREFOX_PATH:-}" ] || have firefox-esr || have firefox || want="$want firefox-esr"
# without a font for a script a browser draws boxes; DejaVu has Cyrillic, Noto Arabic and Chinese
fc-list :lang=ru 2>/dev/null | grep -q . || want="$want fonts-dejavu-core"
fc-list :lang=ar 2>/dev/null | grep -q . || want="$want fonts-noto-core"
fc-list :lang=zh 2>/dev/null | grep -q . || want="$want fonts-noto-cjk"
[ -n "$want" ] || { echo "browsers: all present"; exit 0; }
have apt-get || { echo "browsers: install by hand:$want" >&2; exit 1; }
sudo=""; [ "$(id -u)" = 0 ] || sudo="sudo"
export DEBIAN_FRONTEND=noninteractive
for try in 1 2 3; do
  # shellcheck disable=SC2086
  $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends $want >/dev/null && { echo "browsers: installed$want"; exit 0; }
  echo "browsers: try $try failed" >&2; sleep 5
done
exit 1
