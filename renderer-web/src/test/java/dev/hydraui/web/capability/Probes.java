package dev.hydraui.web.capability;

import static dev.hydraui.web.capability.Probe.Control.ask;
import static dev.hydraui.web.capability.Probe.Control.subscribe;

import dev.hydraui.capability.Clipboard;
import dev.hydraui.capability.Clock;
import dev.hydraui.capability.Download;
import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.FileText;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.capability.Navigation;
import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.capability.Share;
import dev.hydraui.capability.Storage;
import dev.hydraui.json.Json;
import dev.hydraui.web.WebRenderer;
import java.util.Map;
import java.util.Optional;
import org.teavm.jso.JSBody;

/** The program that the tests compile: the window's name says which capability to probe. */
final class Probes {

  private Probes() {}

  public static void main(String[] arguments) {
    WebRenderer.mount(
        "#app",
        switch (name()) {
          case "http" -> http();
          case "storage" -> storage();
          case "navigation" -> navigation();
          case "clock" -> clock();
          case "stream" -> new Probe(subscribe("stream", new EventStream("../events")));
          case "clipboard" -> new Probe(ask("copy", new Clipboard.Copy("Grüße, 世界")));
          case "share" ->
              new Probe(ask("share", new Share("Order 7", "On its way", "https://a.example/7")));
          case "download" -> download();
          case "file" -> new Probe(ask("unknown", new FileText("file-99")));
          case "platform" -> platform();
          default -> throw new IllegalArgumentException("No probe " + name());
        });
  }

  private static Probe http() {
    return new Probe(
        ask("get", HttpRequest.get("../echo?q=ü").header("X-Asked", "yes")),
        ask("put", HttpRequest.send("PUT", "../echo", Json.parse("{\"name\":\"Zoë\"}"))),
        ask("delete", HttpRequest.delete("../echo")),
        ask("missing", HttpRequest.get("../missing")),
        ask("silent", HttpRequest.get("../silent").timeoutMillis(100)),
        ask("dripping", HttpRequest.get("../dripping").timeoutMillis(400)),
        ask("dripping on", HttpRequest.get("../dripping")),
        ask("unreachable", HttpRequest.get("http://127.0.0.1:" + closedPort() + "/")),
        ask("no address", HttpRequest.get("http://")),
        ask("no http", HttpRequest.get("javascript:alert(1)")),
        ask("no header", HttpRequest.get("../echo").header("a b", "c")),
        ask("last", new HttpRequest("POST", "../last", Map.of(), Optional.of("bye"), 0, true)));
  }

  private static Probe storage() {
    return new Probe(
        ask("read", new Storage.Read("todos")),
        ask("write", new Storage.Write("todos", "Milk \u0000 \uD83D\uDE00")),
        ask("write too much", new Storage.Write("all", large())),
        ask("remove", new Storage.Remove("todos")));
  }

  private static Probe navigation() {
    return new Probe(
        subscribe("addresses", new Navigation.Addresses()),
        ask("push a", new Navigation.Push("a?x=1#y")),
        ask("push b", new Navigation.Push("b")),
        ask("push c", new Navigation.Push("")),
        ask("push d", new Navigation.Push("//d.test/")),
        ask("push fragment", new Navigation.Push("#f")),
        ask("replace", new Navigation.Replace("r")),
        ask("back", new Navigation.Back()),
        ask("restore c", new Navigation.Restore("")),
        ask("restore b", new Navigation.Restore("b")),
        ask("redo", new Navigation.Redo("a")),
        ask("open", new Navigation.Open("../other")),
        ask("open script", new Navigation.Open("javascript:alert(1)")),
        subscribe("guard", new Navigation.Guard()));
  }

  private static Probe clock() {
    return new Probe(
        ask("now", new Clock.Now()),
        ask("after", new Clock.After(1_000)),
        ask("after long", new Clock.After(30L * 24 * 3_600_000)),
        subscribe("every", new Clock.Every(1_000)));
  }

  private static Probe download() {
    return new Probe(
        ask("from", new Download.From("../echo", "echo.txt")),
        ask("from a script", new Download.From("javascript:alert(1)", "a")),
        ask("text", new Download.Text("Größe.csv", "text/csv", "a;b\r\nä;1\r\n")));
  }

  private static Probe platform() {
    return new Probe(
        subscribe("online", new Platform.Connectivity()),
        subscribe("visible", new Platform.Visibility()),
        ask("dark", new Platform.SetAppearance(Appearance.DARK)),
        ask("light", new Platform.SetAppearance(Appearance.LIGHT)),
        ask("system", new Platform.SetAppearance(Appearance.SYSTEM)),
        ask("tide", new Platform.SetBrand("tide")),
        ask("tell", new Platform.Notify("It rains", "Take a coat")));
  }

  private static String large() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      text.append("123456789");
    }
    return text.toString();
  }

  @JSBody(script = "return window.name;")
  private static native String name();

  @JSBody(script = "return sessionStorage.getItem('closedPort') || '1';")
  private static native String closedPort();
}
