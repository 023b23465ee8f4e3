package dev.hydraui.web.bundle;

import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.jscomp.NodeUtil;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shortens the names of Java's fields and methods. TeaVM gives each field of a program a name of
 * its own; here the first field of every class is {@code a} and the second {@code b}, and behind
 * them come those of the classes that extend it. So a page repeats itself, and compresses by a
 * tenth more. A method never has a field's name, and neither has one that is not Java's, such as a
 * property of the browser's.
 *
 * <p>Members are known by the {@code $} that starts their names when TeaVM does not shorten them:
 * fields by the constructor functions, {@code function Type(){Parent.call(this);this.$field=0;}},
 * methods by the metadata, {@code $rt_metadata([Type,...,["$method",...],...])}.
 */
final class ShortMembers implements CompilerPass {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** The number that tells objects apart, which TeaVM's runtime knows by this name. */
  private static final String IDENTITY = "$id$";

  /** What holds the text of a string; no constructor sets it. */
  private static final String TEXT = "$nativeString";

  private final Map<String, List<String>> fields = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> methods = new TreeSet<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  @Override
  public void process(Node externs, Node root) {
    NodeUtil.visitPreOrder(root, this::learn);
    Map<String, Integer> places = new HashMap<>();
    fields.keySet().forEach(type -> place(type, places));
    int depth = 1 + places.values().stream().mapToInt(place -> place).max().orElse(-1);
    List<String> free = free(depth + methods.size());
    places.forEach((field, place) -> names.put(field, free.get(place)));
    List<String> ranked = new ArrayList<>(methods);
    ranked.sort(Comparator.comparingInt(method -> -uses.getOrDefault(method, 0)));
    for (int i = 0; i < ranked.size(); i++) {
      names.put(ranked.get(i), free.get(depth + i));
    }
    NodeUtil.visitPreOrder(root, this::rename);
  }

  private void learn(Node node) {
    if (node.isGetProp()) {
      uses.merge(node.getString(), 1, Integer::sum);
      if (node.getString().equals(TEXT) || isMethodOfLambda(node)) {
        methods.add(node.getString());
      }
    } else if (NodeUtil.isFunctionDeclaration(node)
        && node.getParent().isScript()
        && !NodeUtil.getFunctionParameters(node).hasChildren()) {
      learnFields(node.getFirstChild().getString(), NodeUtil.getFunctionBody(node));
    } else if (isCall(node, "$rt_classWithoutFields") && node.getParent().isName()) {
      Node parent = node.getSecondChild();
      if (parent != null && parent.isName()) {
        parents.put(node.getParent().getString(), parent.getString());
      }
    } else if (isCall(node, "$rt_metadata")) {
      methodNames(node).forEach(name -> methods.add(name.getString()));
    }
  }

  /** Whether it is set by a constructor that {@link Lambdas} has made. */
  private static boolean isMethodOfLambda(Node member) {
    return member.getParent().isAssign()
        && member.getNext() != null
        && member.getNext().matchesName(Lambdas.METHOD);
  }

  private void learnFields(String type, Node constructor) {
    Node line = constructor.getFirstChild();
    if (line != null && line.isLet()) {
      line = line.getNext();
    }
    List<String> own = new ArrayList<>();
    for (; line != null && line.isExprResult(); line = line.getNext()) {
      Node member = line.getFirstFirstChild();
      if (line.getFirstChild().isAssign() && member.isGetProp() && isJava(member.getString())) {
        own.add(member.getString());
      } else if (own.isEmpty() && isCallOfParent(line.getFirstChild())) {
        parents.put(type, member.getFirstChild().getString());
      }
    }
    fields.put(type, own);
  }

  private static boolean isCallOfParent(Node node) {
    Node called = node.getFirstChild();
    return node.isCall()
        && called.isGetProp()
        && called.getString().equals("call")
        && called.getFirstChild().isName();
  }

  private static boolean isJava(String member) {
    return member.startsWith("$") && !member.equals(IDENTITY);
  }

  private static boolean isCall(Node node, String function) {
    return node.isCall() && node.getFirstChild().matchesName(function);
  }

  /** The strings that name methods: they stand in lists, or in lists of these. */
  private static List<Node> methodNames(Node metadata) {
    List<Node> found = new ArrayList<>();
    NodeUtil.visitPreOrder(
        metadata.getSecondChild(),
        node -> {
          if (node.isStringLit() && isJava(node.getString())) {
            found.add(node);
          }
        });
    return found;
  }

  /** Places the fields of a class behind those of the class it extends; answers how many. */
  private int place(String type, Map<String, Integer> places) {
    String parent = parents.get(type);
    int next = parent == null ? 0 : place(parent, places);
    for (String field : fields.getOrDefault(type, List.of())) {
      places.put(field, next);
      next++;
    }
    return next;
  }

  /** The shortest names that nothing in the program has. */
  private List<String> free(int count) {
    List<String> free = new ArrayList<>();
    for (int number = 0; free.size() < count; number++) {
      String name = "";
      for (int rest = number + 1; rest > 0; rest = (rest - 1) / LETTERS.length()) {
        name += LETTERS.charAt((rest - 1) % LETTERS.length());
      }
      if (!uses.containsKey(name)) {
        free.add(name);
      }
    }
    return free;
  }

  private void rename(Node node) {
    if (node.isGetProp()) {
      node.setString(names.getOrDefault(node.getString(), node.getString()));
    } else if (isCall(node, "$rt_metadata")) {
      methodNames(node).forEach(name -> name.setString(names.get(name.getString())));
    }
  }
}
