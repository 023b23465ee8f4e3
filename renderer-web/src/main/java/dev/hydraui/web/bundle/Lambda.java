package dev.hydraui.web.bundle;

import com.google.javascript.jscomp.NodeUtil;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lambda as TeaVM writes it: the declaration of its class, its one method and where it is made.
 *
 * @param fields the names of what it captures, in the order in which they are set
 */
record Lambda(
    String type, String method, Node declaration, Node function, List<String> fields, Node made) {

  /** The lambda of a row of metadata; empty if it is not exactly as expected. */
  static Optional<Lambda> of(MetadataRow row, Map<String, List<Node>> mentions) {
    Node methods = row.methods();
    if (!methods.isArrayLit()
        || !methods.hasTwoChildren()
        || !methods.getFirstChild().isStringLit()) {
      return Optional.empty();
    }
    Node wrapped = methods.getLastChild();
    if (!wrapped.isCall() || !wrapped.getLastChild().isName()) {
      return Optional.empty();
    }
    Node declaration = null;
    Node made = null;
    List<Node> types = mentions.get(row.type().getString());
    for (Node mention : types) {
      if (mention.getParent().isNew()) {
        made = mention.getParent();
      } else if (mention != row.type()) {
        declaration = mention;
      }
    }
    List<Node> bodies = mentions.get(wrapped.getLastChild().getString());
    if (types.size() != 3
        || made == null
        || declaration == null
        || bodies == null
        || bodies.size() != 2) {
      return Optional.empty();
    }
    Node named = bodies.get(0) == wrapped.getLastChild() ? bodies.get(1) : bodies.get(0);
    Node function = named.getFirstChild();
    if (!named.getParent().isLet() || function == null || !function.isArrowFunction()) {
      return Optional.empty();
    }
    List<String> fields = fieldsSet(made);
    Lambda lambda =
        new Lambda(
            row.type().getString(),
            methods.getFirstChild().getString(),
            declaration,
            function,
            fields,
            made);
    return Optional.of(lambda)
        .filter(known -> fields.size() == fieldCount(known.declaration()))
        .filter(Lambda::usesItselfForFieldsOnly);
  }

  private static int fieldCount(Node declaration) {
    Node function = declaration.getParent();
    if (!function.isFunction()) {
      return 0;
    }
    int count = 0;
    Node line = NodeUtil.getFunctionBody(function).getFirstChild();
    for (; line != null; line = line.getNext()) {
      count += line.isExprResult() && line.getFirstChild().isAssign() ? 1 : 0;
    }
    return count;
  }

  /** What is set of an object right behind {@code object = new Type();}. */
  private static List<String> fieldsSet(Node made) {
    List<String> fields = new ArrayList<>();
    Node assignment = made.getParent();
    if (!assignment.isAssign()
        || !assignment.getFirstChild().isName()
        || !assignment.getParent().isExprResult()) {
      return fields;
    }
    String object = assignment.getFirstChild().getString();
    for (Node line = assignment.getParent().getNext();
        line != null && setsField(line, object);
        line = line.getNext()) {
      fields.add(line.getFirstFirstChild().getString());
    }
    return fields;
  }

  private static boolean setsField(Node line, String object) {
    return line.isExprResult()
        && line.getFirstChild().isAssign()
        && line.getFirstFirstChild().isGetProp()
        && line.getFirstFirstChild().getFirstChild().matchesName(object)
        && line.getFirstFirstChild().getString().startsWith("$_")
        && !mentionsName(line.getFirstChild().getLastChild(), object);
  }

  private static boolean mentionsName(Node node, String name) {
    boolean[] found = {false};
    NodeUtil.visitPreOrder(node, each -> found[0] |= each.matchesName(name));
    return found[0];
  }

  private Node self() {
    return NodeUtil.getFunctionParameters(function).getFirstChild();
  }

  private List<Node> usesOfItself() {
    List<Node> uses = new ArrayList<>();
    NodeUtil.visitPreOrder(
        NodeUtil.getFunctionBody(function),
        node -> {
          if (node.matchesName(self().getString())) {
            uses.add(node);
          }
        });
    return uses;
  }

  private boolean usesItselfForFieldsOnly() {
    for (Node use : usesOfItself()) {
      Node read = use.getParent();
      if (!read.isGetProp() || !fields.contains(read.getString()) || NodeUtil.isLValue(read)) {
        return false;
      }
    }
    return true;
  }

  /** Puts functions, and objects of the shared class, where the lambda and its class were. */
  void replace(String shared) {
    for (Node use : usesOfItself()) {
      Node read = use.getParent();
      read.replaceWith(IR.name(read.getString()).srcref(read));
    }
    self().detach();
    Node named = function.getParent();
    if (fields.isEmpty()) {
      made.getFirstChild().setString(shared);
      made.addChildToBack(function.detach());
      remove(named);
    } else {
      close(shared, named);
    }
    remove(declaration);
  }

  private static void remove(Node name) {
    Node list = name.getParent();
    if (list.isFunction() || list.hasOneChild()) {
      list.detach();
    } else {
      name.detach();
    }
  }

  /**
   * Puts the function where the lambda was made. What the lambda captures is held fast by a
   * function around it, since TeaVM uses a variable again for other values; a parameter that never
   * changes needs none.
   */
  private void close(String shared, Node named) {
    Node outer = NodeUtil.getEnclosingFunction(made);
    Node parameters = IR.paramList();
    List<Node> values = new ArrayList<>();
    Node line = made.getGrandparent();
    remove(named);
    Node body = function.detach();
    for (String field : fields) {
      Node value = line.getNext().detach().getFirstChild().getLastChild().detach();
      if (isFixed(value, outer) && !mentionsName(body, value.getString())) {
        NodeUtil.visitPreOrder(body, node -> rename(node, field, value.getString()));
      } else {
        parameters.addChildToBack(IR.name(field));
        values.add(value);
      }
    }
    Node object = IR.newNode(IR.name(shared), body);
    if (!values.isEmpty()) {
      object = IR.call(IR.arrowFunction(IR.name(""), parameters, object));
      object.putBooleanProp(Node.FREE_CALL, true);
      values.forEach(object::addChildToBack);
    }
    made.replaceWith(object.srcrefTreeIfMissing(made));
  }

  private static void rename(Node node, String from, String to) {
    if (node.matchesName(from)) {
      node.setString(to);
    }
  }

  private static boolean isFixed(Node value, Node function) {
    if (!value.isName()) {
      return false;
    }
    boolean[] parameter = {false};
    boolean[] changes = {false};
    NodeUtil.visitPreOrder(
        function,
        node -> {
          if (node.matchesName(value.getString())) {
            boolean own = node.getParent() == NodeUtil.getFunctionParameters(function);
            parameter[0] |= own;
            changes[0] |= NodeUtil.isLValue(node) && !own;
          }
        });
    return parameter[0] && !changes[0];
  }
}
