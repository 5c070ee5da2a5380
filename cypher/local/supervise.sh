#!/bin/sh
# Runs the Neo4j server for the processes that use it, and ends it when none of them is left.
#
#   supervise.sh RUN_FOLDER HOME_TO_DELETE COMMAND...
#
# RUN_FOLDER/users holds a file PID-N for each use; RUN_FOLDER/keep means "run without users". HOME_TO_DELETE is removed
# at the end unless empty, but not while RUN_FOLDER/hold is there and somebody uses the folder. Ends with the server's
# exit code. SIGTERM ends the server; Ctrl-C never reaches it, as this runs in a session of its own.

# A process that has ended but was not yet collected by its parent still takes signals; /proc tells it apart.
alive() {
  if [ -r "/proc/$1/stat" ]; then
    read -r stat <"/proc/$1/stat" || return 1
    case ${stat##*) } in Z* | X*) return 1 ;; esac
    return 0
  fi
  kill -0 "$1" 2>/dev/null
}

in_use() {
  [ -e "$run/keep" ] && return 0
  for use in "$run"/users/*; do
    [ -e "$use" ] || continue
    pid=${use##*/}
    alive "${pid%%-*}" && return 0
  done
  return 1
}

# Not with `:`, on which a failed redirection ends the shell: the folder may have been deleted under the server.
mark_stopping() {
  true 2>/dev/null >"$run/stopping"
}

end_server() {
  mark_stopping
  kill -TERM "$java" 2>/dev/null
  waited=0
  while [ "$waited" -lt 20 ]; do
    sleep 1
    alive "$java" || return
    waited=$((waited + 1))
  done
  kill -KILL "$java" 2>/dev/null
}

# A newcomer writes its file first and looks for `stopping` second; this does it the other way round. So either it is
# seen here and the server stays, or it sees `stopping` and waits for the end. This part outlives the rest when that is
# killed; it then goes with the server, before a next one could be taken for it.
watch_users() {
  while :; do
    while in_use; do
      alive "$java" || return
      sleep 1
    done
    alive "$java" || return
    mark_stopping
    in_use || break
    rm -f "$run/stopping"
  done
  end_server
}

supervise() {
  run=$1
  home_to_delete=$2
  shift 2
  trap '' INT HUP

  "$@" </dev/null &
  java=$!
  echo "$java" >"$run/java.pid.new" && mv "$run/java.pid.new" "$run/java.pid"

  watch_users &
  watcher=$!
  ender=
  trap 'end_server & ender=$!' TERM
  while :; do
    wait "$java"
    code=$?
    # `wait` also returns when a signal came; only then does the server still live.
    kill -0 "$java" 2>/dev/null || break
  done

  kill "$watcher" $ender 2>/dev/null
  rm -f "$run/java.pid" "$run/server.json" "$run/stopping"
  while [ -e "$run/hold" ] && in_use; do sleep 1; done
  [ -n "$home_to_delete" ] && rm -rf "$home_to_delete"
  exit "$code"
}

# All in functions, so that the whole file is read before anything runs: it may be replaced while the server lives.
supervise "$@"
