// Chooses what is fuzzed by the environment variable FUZZ_TARGET, so that one build serves all.

import Glibc

private let target = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? "edtf"

/// The function that libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  switch target {
  case "words": fuzzWords(bytes)
  case "network": fuzzNetwork(bytes)
  default: fuzzEDTF(bytes)
  }
  return 0
}
