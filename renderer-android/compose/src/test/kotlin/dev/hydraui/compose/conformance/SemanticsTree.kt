package dev.hydraui.compose.conformance

import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import dev.hydraui.conformance.Outline

/**
 * The accessibility tree of a composition, in the corpus's terms.
 *
 * Roles, names, values and the states that Compose knows are what it tells of its nodes. What it
 * has no word for is read from [dev.hydraui.compose.scene.Telling], which the renderer tells as
 * descriptions of states. What lies below a window that is told to be modal is left out: Android
 * tells of the uppermost such window only.
 */
internal object SemanticsTree {

  /** What is in them is their value or their name. */
  private val LEAVES =
    setOf("textbox", "searchbox", "combobox", "spinbutton", "slider", "progressbar", "meter", "img")

  /** What is there now, in reading order; the roots are the windows, the uppermost last. */
  fun of(roots: List<SemanticsNode>): List<Thing> {
    val things = roots.map(::things)
    val modal = things.indexOfLast { window -> window.any { "modal" in it.outline.states() } }
    return things.drop(maxOf(modal, 0)).flatten()
  }

  private fun things(node: SemanticsNode): List<Thing> {
    if (node.config.contains(SemanticsProperties.HideFromAccessibility)) {
      return emptyList()
    }
    val accessible = Accessible(node)
    val role = accessible.role
    if (role.isEmpty()) {
      return within(node)
    }
    if (role == "text") {
      return texts(node, accessible)
    }
    if (role in LEAVES) {
      return listOf(thing(accessible, emptyList()))
    }
    val children = if (role == "tree") nested(within(node), 1) else within(node)
    val saysItsName =
      children.all { it.isText } &&
        children.joinToString(" ") { it.outline.name() } == accessible.name
    return listOf(thing(accessible, if (saysItsName) emptyList() else children))
  }

  /** A text, and the links in it: Compose tells of those as parts of it, each with a node. */
  private fun texts(node: SemanticsNode, accessible: Accessible): List<Thing> {
    val text = node.config[SemanticsProperties.Text].first()
    val links = text.getLinkAnnotations(0, text.length)
    if (links.isEmpty()) {
      return if (accessible.name.isEmpty()) emptyList() else listOf(thing(accessible, emptyList()))
    }
    val things = ArrayList<Thing>()
    var at = 0
    fun add(role: String, end: Int, of: SemanticsNode) {
      val name = Accessible.plain(text.text.substring(at, end))
      if (name.isNotEmpty()) {
        val outline = Outline(role, name, "", emptyList(), "", emptyList())
        things.add(Thing(outline, of, Accessible(of).isFocused, emptyList()))
      }
      at = end
    }
    links.forEachIndexed { index, link ->
      add("text", link.start, node)
      add("link", link.end, node.children[index])
    }
    add("text", text.length, node)
    return things
  }

  private fun within(node: SemanticsNode): List<Thing> = node.children.flatMap(::things)

  /** The lines of a tree inside one another, by the levels that they tell. */
  private fun nested(lines: List<Thing>, level: Int): List<Thing> {
    val things = ArrayList<Thing>()
    var at = 0
    while (at < lines.size) {
      val inside = lines.drop(at + 1).takeWhile { "level $level" !in it.outline.states() }
      val line = lines[at]
      things.add(Thing(line.outline, line.node, line.focused, nested(inside, level + 1)))
      at += 1 + inside.size
    }
    return things
  }

  private fun thing(accessible: Accessible, children: List<Thing>): Thing {
    val outline =
      Outline(
        accessible.role,
        accessible.name,
        accessible.value,
        accessible.states,
        accessible.description,
        emptyList(),
      )
    return Thing(outline, accessible.node, accessible.isFocused, children)
  }
}
