package dev.hydraui.javafx.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Clock;
import dev.hydraui.capability.Navigation;
import dev.hydraui.capability.Share;
import dev.hydraui.capability.Storage;
import dev.hydraui.javafx.testing.Toolkit;
import dev.hydraui.jvm.WindowHistory;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desktop is asked for beside the network. */
final class DesktopTest {

  @TempDir Path folder;

  private Capabilities capabilities(Path where) {
    return new FxCapabilities(URI.create("http://127.0.0.1/"), where).all();
  }

  private static <A> A ask(Capabilities all, dev.hydraui.machine.Request<A> request)
      throws InterruptedException {
    Asked<A> asked = new Asked<>(all, request);
    A answer = asked.next();
    asked.stop();
    return answer;
  }

  @Test
  void keepsTexts() throws Exception {
    Capabilities all = capabilities(folder.resolve("made/when/needed"));
    assertEquals(Optional.empty(), ask(all, new Storage.Read("Key")));
    assertTrue(ask(all, new Storage.Write("Key", "grün\u0000")));
    assertTrue(ask(all, new Storage.Write("key", "other")));
    assertTrue(ask(all, new Storage.Write("../up/..", "outside")));
    Capabilities later = capabilities(folder.resolve("made/when/needed"));
    assertEquals(Optional.of("grün\u0000"), ask(later, new Storage.Read("Key")));
    assertEquals(Optional.of("other"), ask(later, new Storage.Read("key")));
    assertEquals(Optional.of("outside"), ask(later, new Storage.Read("../up/..")));
    assertTrue(ask(later, new Storage.Remove("Key")));
    assertEquals(Optional.empty(), ask(later, new Storage.Read("Key")));
    try (var files = Files.list(folder.resolve("made/when/needed"))) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void saysThatATextCouldNotBeKept() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertFalse(ask(capabilities(file), new Storage.Write("key", "text")));
  }

  @Test
  void tellsTheTimeAgainAndAgain() throws Exception {
    Capabilities all = capabilities(folder);
    long now = ask(all, new Clock.Now());
    assertTrue(ask(all, new Clock.After(5)) >= now + 5);
    Asked<Long> every = new Asked<>(all, new Clock.Every(2));
    long first = every.next();
    assertTrue(every.next() >= first);
    every.stop();
  }

  @Test
  void copiesWhatIsToBeSharedAndSaysSo() throws Exception {
    Share share = new Share("Order 7", "On its way", "https://a.example/7");
    Toolkit.start();
    assertEquals(Share.Outcome.COPIED, ask(capabilities(folder), share));
    assertEquals(
        "On its way\nhttps://a.example/7",
        Toolkit.on(() -> Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void goesThroughItsHistoryAndOpensWhatIsSafe() throws Exception {
    List<String> opened = new ArrayList<>();
    WindowHistory navigation = new WindowHistory("contacts", Loop.HERE, opened::add);
    Capabilities all = navigation.capabilities();
    Asked<String> addresses = new Asked<>(all, new Navigation.Addresses());
    assertEquals("contacts", addresses.next());
    assertTrue(ask(all, new Navigation.Push("contact/1")));
    navigation.back();
    assertEquals("contacts", addresses.next());
    navigation.forward();
    assertEquals("contact/1", addresses.next());
    assertTrue(ask(all, new Navigation.Open("https://a.example/")));
    assertFalse(ask(all, new Navigation.Open("javascript:alert(1)")));
    assertFalse(ask(all, new Navigation.Open("file:///etc/passwd")));
    assertEquals(List.of("https://a.example/"), opened);
    assertFalse(navigation.isGuarded());
    Asked<Boolean> guard = new Asked<>(all, new Navigation.Guard());
    assertTrue(navigation.isGuarded());
    guard.stop();
    assertFalse(navigation.isGuarded());
  }

  @Test
  void noShellReadsAnAddress() {
    assertEquals(List.of("xdg-open", "https://a/;ls"), Browse.command("Linux", "https://a/;ls"));
    assertEquals(List.of("open", "https://a/"), Browse.command("Mac OS X", "https://a/"));
    assertEquals(
        List.of("rundll32", "url.dll,FileProtocolHandler", "https://a/"),
        Browse.command("Windows 11", "https://a/"));
  }
}
