package import Hummingbird
import Logging
import NIOCore

extension Website {
  /// The site as an application, for running and for tests in process.
  package func application(
    host: String = defaultHost,
    port: Int = defaultPort,
    onReady: @escaping @Sendable (String) -> Void = { _ in }
  ) -> some ApplicationProtocol {
    var logger = Logger(label: "rashomon")
    logger.logLevel = .warning
    return Application(
      router: router(),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in
        let name = host.contains(":") ? "[\(host)]" : host
        onReady("http://\(name):\(channel.localAddress?.port ?? port)/")
      },
      logger: logger
    )
  }

  /// The routes of the site.
  package func router() -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: Gate(hosts: hosts, renderer: renderer))
    let style = renderer.style
    router.get("style.css") { request, _ in style.response(to: request) }
    for route in Route.all {
      for path in route.paths {
        router.get(RouterPath(path)) { request, context in
          let asked = try PageRequest(request, parameters: context.parameters)
          let page = try await route.page(self, asked)
          return try renderer.response(with: page, to: asked)
        }
      }
    }
    return router
  }
}
