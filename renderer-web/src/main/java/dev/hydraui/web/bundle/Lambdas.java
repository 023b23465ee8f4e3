package dev.hydraui.web.bundle;

import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.jscomp.NodeUtil;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes Java's lambdas functions of JavaScript. TeaVM writes a class for each lambda, with a
 * constructor, metadata, a field for each variable it captures and a method. Here
 *
 * <pre>
 * lambda = new Page$lambda$_1_0(); lambda.$_0 = record;
 * </pre>
 *
 * becomes a call of {@code $_0 => new Function$apply(argument => ...)}: a function that closes over
 * its variables, in an object of a class that all lambdas of one interface share. What does not
 * look exactly so stays as it is.
 */
final class Lambdas implements CompilerPass {

  /** What the constructor of a shared class is given. */
  static final String METHOD = "hydraMethod";

  private static final String MARK = "$lambda$_";

  private final Map<String, List<Node>> mentions = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();

  @Override
  public void process(Node externs, Node root) {
    List<Node> metadata = new ArrayList<>();
    NodeUtil.visitPreOrder(
        root,
        node -> {
          if (node.isName() && node.getString().contains(MARK)) {
            mentions.computeIfAbsent(node.getString(), name -> new ArrayList<>()).add(node);
          } else if (node.isCall() && node.getFirstChild().matchesName("$rt_metadata")) {
            metadata.add(node.getSecondChild());
          }
        });
    for (Node rows : metadata) {
      Node row = rows.getFirstChild();
      while (row != null) {
        MetadataRow read = MetadataRow.at(row);
        row = read.methods().getNext();
        if (read.type().getString().contains(MARK)) {
          Lambda.of(read, mentions).ifPresent(lambda -> lambda.replace(sharedType(read, lambda)));
        }
      }
    }
  }

  /** The class of all lambdas of an interface; its first stands where the row of a lambda stood. */
  private String sharedType(MetadataRow row, Lambda lambda) {
    StringBuilder key = new StringBuilder("$lambda");
    for (Node each = row.interfaces().getFirstChild(); each != null; each = each.getNext()) {
      key.append("$").append(each.getString());
    }
    key.append(lambda.method());
    String known = shared.putIfAbsent("" + key, "" + key);
    if (known != null) {
      row.remove();
      return known;
    }
    Node script = NodeUtil.getEnclosingScript(row.type());
    Node self = IR.getprop(IR.thisNode(), lambda.method());
    Node constructor =
        IR.function(
            IR.name("" + key),
            IR.paramList(IR.name(METHOD)),
            IR.block(
                IR.exprResult(
                    IR.call(IR.getprop(IR.name(row.parent().getString()), "call"), IR.thisNode())),
                IR.exprResult(IR.assign(self, IR.name(METHOD)))));
    script.addChildToFront(constructor.srcrefTree(row.type()));
    row.rename("" + key);
    return "" + key;
  }
}
