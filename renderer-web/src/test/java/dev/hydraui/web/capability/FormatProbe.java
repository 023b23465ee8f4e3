package dev.hydraui.web.capability;

import dev.hydraui.capability.Format;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import dev.hydraui.web.WebRenderer;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/** The program that the tests of {@link WebFormat} compile: shows one value in one locale. */
final class FormatProbe extends Ui<Void> implements Machine<String, Void> {

  /** What the page is asked for, as {@code locale|kind|value}. */
  private final String[] question;

  private FormatProbe(String[] question) {
    this.question = question;
  }

  public static void main(String[] arguments) {
    WebRenderer.mount("#app", new FormatProbe(question()));
  }

  @Override
  public Step<String, Void> init() {
    Format format = question[0].isEmpty() ? new WebFormat() : new WebFormat(question[0]);
    List<String> answers = new ArrayList<>();
    for (int i = 2; i < question.length; i++) {
      answers.add(answer(format, question[1], question[i]));
    }
    return Step.of(question[1].equals("list") ? format.list(answers) : join(answers));
  }

  private static String answer(Format format, String kind, String value) {
    return switch (kind) {
      case "number" -> format.number(value);
      case "date" -> format.date(value);
      case "time" -> format.time(value);
      case "dateTime" -> format.dateTime(value);
      case "bytes" -> format.bytes(Long.parseLong(value));
      case "plural" -> "" + format.plural(Long.parseLong(value));
      default -> value;
    };
  }

  private static String join(List<String> answers) {
    StringBuilder all = new StringBuilder();
    for (String answer : answers) {
      all.append(all.length() == 0 ? "" : "|").append(answer);
    }
    return all.toString();
  }

  @Override
  public Step<String, Void> update(String shown, Void event) {
    return Step.of(shown);
  }

  @Override
  public Node<Void> view(String shown) {
    return text(shown);
  }

  @JSBody(script = "return decodeURIComponent(location.hash.substring(1)).split('|');")
  private static native String[] question();
}
