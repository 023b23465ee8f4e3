package dev.hydraui.conformance;

import dev.hydraui.component.Ui;
import dev.hydraui.message.Messages;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * One thing that every renderer must do, in no platform's terms.
 *
 * @param name the component or the part of the core, a colon, and what is true of it; no other case
 *     has it
 * @param acts what happens and what must then be true, in order; the first shows a view, or says in
 *     which language
 */
public record Case(String name, List<Act> acts) {

  public static Case of(String name, Act... acts) {
    return new Case(name, List.of(acts));
  }

  /**
   * Cases that belong together, and the words they are made of. Their views send texts as events.
   */
  public abstract static class Group extends Ui<String> {

    /** What every renderer must do. */
    public abstract List<Case> cases();

    protected static Act show(Node<String> view) {
      return new Act.Show(view);
    }

    protected static Act speak(Messages messages) {
      return new Act.Speak(messages);
    }

    protected static Act press(String target) {
      return new Act.Press(Target.of(target));
    }

    protected static Act type(String text) {
      return new Act.Type(text);
    }

    protected static Act key(String name) {
      return new Act.Key(name);
    }

    protected static Act focus(String target) {
      return new Act.Focus(Target.of(target));
    }

    protected static Act drag(String what, String onto) {
      return new Act.Drag(Target.of(what), Target.of(onto));
    }

    protected static Act sees(String tree) {
      return new Act.Sees(tree.strip());
    }

    protected static Act finds(String target, String tree) {
      return new Act.Finds(Target.of(target), tree.strip());
    }

    protected static Act lacks(String target) {
      return new Act.Lacks(Target.of(target));
    }

    protected static Act sends(String... events) {
      return new Act.Sends(List.of(events));
    }

    protected static Act fails(String... messages) {
      return new Act.Fails(List.of(messages));
    }

    protected static Act focused(String target) {
      return new Act.Focused(Target.of(target));
    }
  }
}
