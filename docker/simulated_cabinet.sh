#!/bin/sh
# The locker bridge on a simulated cabinet in the same container, as `make run` has it: the cabinet's
# pseudo-terminal can't be shared between containers. With a real cabinet this file is not used.
set -eu
control_port=${LOCKER_SIMULATOR_PORT:-8084}
python -m locker_bridge simulate --control-host 0.0.0.0 --control-port "$control_port" &
simulator=$!
trap 'kill "$simulator"' EXIT
map=${AMTOMAT_LOCKER_BRIDGE__DOOR_MAP_FILE:-var/data/locker_bridge/door_map.json}
key=${AMTOMAT_LOCKER_BRIDGE__COMMISSIONING_PUBLIC_KEY_FILE:-var/secrets/locker_commissioning.pub}
board=${AMTOMAT_LOCKER_BRIDGE__SERIAL_PORT:-var/run/locker-board}
if [ ! -f "$map" ]; then
  until [ -e "$board" ]; do sleep 0.2; done
  python -m locker_bridge commission --port "$board" --profile cu16 --doors 16 --columns 4 \
    --out "$map" --key "${key%.pub}" --assume-hand "http://127.0.0.1:$control_port" --yes
fi
python -m locker_bridge serve &
bridge=$!
trap 'kill "$bridge" "$simulator"' EXIT TERM INT
wait "$bridge"
