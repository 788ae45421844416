// swift-tools-version: 6.2

import PackageDescription

/// Binary search, which half the rooms need: offsets, passages and cues are kept in order.
let algorithms = Target.Dependency.product(name: "Algorithms", package: "swift-algorithms")

let package = Package(
  name: "rashomon",
  products: [
    .executable(name: "rashomon", targets: ["rashomon"]),
    .library(name: "Chronology", targets: ["Chronology"]),
    .library(name: "Onomastics", targets: ["Onomastics"]),
    .library(
      name: "Rashomon",
      targets: ["Documents", "Ledger", "Reading", "SQLiteStore", "Collation", "Publishing"]
    ),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.0.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    // The ground floor: no dependency at all, not even Foundation.
    .target(name: "Chronology", exclude: ["Data"]),
    .target(name: "Onomastics", exclude: ["Data"]),

    // The text.
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .target(
      name: "Documents",
      dependencies: [
        "CLibXML2",
        algorithms,
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
    ),

    // Who says so: the model, and the protocol of its store.
    .target(name: "Ledger", dependencies: ["Documents", "Chronology", algorithms]),

    // What it says, in one document; and where it is kept.
    .target(
      name: "Reading",
      dependencies: ["Ledger", "Documents", "Chronology", "Onomastics", algorithms],
      exclude: ["Data"]
    ),
    .target(
      name: "SQLiteStore",
      dependencies: [
        "Ledger", "Documents", "Onomastics", .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),

    // How well a reader reads: against gold, whoever the reader is.
    .target(name: "Evaluation", dependencies: ["Ledger", "Documents", algorithms]),

    // Several documents, side by side.
    .target(
      name: "Collation",
      dependencies: [
        "Reading", "Ledger", "Documents", "Chronology", "Onomastics", algorithms,
      ],
      exclude: ["Data"]
    ),

    // How it is shown.
    .target(
      name: "Publishing",
      dependencies: [
        "Collation", "Ledger", "Documents", "Chronology", "Onomastics", algorithms,
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Templates"]
    ),
    .target(
      name: "Website",
      dependencies: [
        "Publishing", "Collation", "Ledger", "Documents", "Chronology", "Onomastics", algorithms,
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Templates"]
    ),
    .executableTarget(
      name: "rashomon",
      dependencies: [
        "Website", "Publishing", "Collation", "Evaluation", "SQLiteStore", "Reading", "Ledger",
        "Documents", "Chronology", "Onomastics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .executableTarget(
      name: "bench",
      dependencies: ["Reading", "Ledger", "Documents", "Chronology", "Onomastics"],
      path: "Benchmarks/bench"
    ),

    .testTarget(
      name: "ChronologyTests",
      dependencies: ["Chronology"],
      resources: [.copy("Fixtures")]
    ),
    .testTarget(
      name: "OnomasticsTests",
      dependencies: ["Onomastics"],
      resources: [.copy("Fixtures")]
    ),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents"],
      resources: [.copy("Fixtures")]
    ),
    .testTarget(name: "LedgerTests", dependencies: ["Ledger", "Documents"]),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Reading", "Ledger", "Documents"],
      resources: [.copy("Fixtures")]
    ),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "Ledger", "Documents"]),
    .testTarget(
      name: "SQLiteStoreTests",
      dependencies: [
        "SQLiteStore", "Ledger", "Documents", .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "CollationTests",
      dependencies: ["Collation", "Reading", "Ledger", "Documents"]
    ),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Publishing", "Collation", "Reading", "Ledger", "Documents"],
      resources: [.copy("Snapshots")]
    ),
    .testTarget(
      name: "WebsiteTests",
      dependencies: [
        "Website", "SQLiteStore", "Publishing", "Collation", "Reading", "Ledger", "Documents",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]
    ),
    .testTarget(name: "CommandTests", resources: [.copy("Snapshots")]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
