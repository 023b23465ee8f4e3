package dev.hydraui.web.bundle;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What TeaVM's metadata says of one class: eight or nine values in a list of those of many classes.
 */
record MetadataRow(Node type, Node parent, Node interfaces, Node methods) {

  static MetadataRow at(Node type) {
    Node name = type.getNext();
    // A class without a name has a 0; one with a name has the number of its package behind it.
    Node parent = name.isStringLit() ? name.getNext().getNext() : name.getNext();
    Node interfaces = parent.getNext();
    Node modifiers = interfaces.getNext();
    Node methods = modifiers.getNext().getNext().getNext();
    return new MetadataRow(type, parent, interfaces, methods);
  }

  void remove() {
    List<Node> nodes = new ArrayList<>();
    for (Node node = type; node != methods; node = node.getNext()) {
      nodes.add(node);
    }
    nodes.add(methods);
    nodes.forEach(Node::detach);
  }

  /** Makes it the row of a nameless class without methods, of the same parent and interfaces. */
  void rename(String other) {
    while (type.getNext() != parent) {
      type.getNext().detach();
    }
    IR.number(0).srcref(type).insertAfter(type);
    methods.replaceWith(IR.number(0).srcref(type));
    type.setString(other);
  }
}
