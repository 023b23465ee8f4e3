package dev.hydraui.compose

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.toSize
import dev.hydraui.compose.conformance.Screen
import dev.hydraui.compose.scene.Pointer
import dev.hydraui.conformance.Case

/** What is read off a phone's screen, window by window; a pixel is as large as a dp. */
internal object Measures {

  /** Has to itself what a finger takes. */
  const val FINGER = 48f

  /** A phone, so high that nothing on it is scrolled. */
  val PHONE = Size(360f, 4000f)

  /** Does what is done in a case on a phone, and tells of what is on it each time. */
  @OptIn(ExperimentalTestApi::class)
  fun walk(case: Case, letters: Float, look: (String, List<SemanticsNode>) -> Unit) {
    runSkikoComposeUiTest(PHONE, Density(1f, letters)) {
      Screen(this, ScreenSettings(pointer = Pointer.COARSE)).walk(case) { look(it, nodes()) }
    }
  }

  @OptIn(ExperimentalTestApi::class)
  private fun SkikoComposeUiTest.nodes(): List<SemanticsNode> =
    onAllNodes(isRoot(), useUnmergedTree = true)
      .fetchSemanticsNodes(atLeastOneRootRequired = false)
      .flatMap(::all)

  private fun all(node: SemanticsNode): List<SemanticsNode> =
    listOf(node) + node.children.flatMap(::all)

  /** What it says, for messages. */
  fun name(node: SemanticsNode): String {
    val config = node.config
    val said =
      config.getOrNull(SemanticsProperties.ContentDescription)?.joinToString()
        ?: config.getOrNull(SemanticsProperties.Text)?.joinToString()
        ?: config.getOrNull(SemanticsProperties.EditableText)?.text
    return said ?: node.children.firstOrNull()?.let(::name).orEmpty()
  }

  /** Whether a press on it does something; a link within a text is as large as its words. */
  fun isPressable(node: SemanticsNode): Boolean {
    val text = node.parent?.config?.getOrNull(SemanticsProperties.Text)?.firstOrNull()
    val within = text != null && text.getLinkAnnotations(0, text.length).isNotEmpty()
    return !within && node.config.contains(SemanticsActions.OnClick)
  }

  fun isTypedInto(node: SemanticsNode): Boolean = node.config.contains(SemanticsActions.SetText)

  /** Whether it is cut off by what it stands in. */
  fun isCut(node: SemanticsNode): Boolean {
    val whole = node.size.toSize()
    val seen = node.boundsInRoot
    return seen.width < whole.width - ROUND || seen.height < whole.height - ROUND
  }

  fun isWithin(node: SemanticsNode, other: SemanticsNode): Boolean =
    generateSequence(node.parent) { it.parent }.any { it.id == other.id }

  fun overlap(a: Rect, b: Rect): Boolean =
    a.intersect(b).let { it.width > ROUND && it.height > ROUND }

  /** The texts that are cut off, or lack their end; each as often as it is. */
  fun cutTexts(nodes: List<SemanticsNode>): List<String> =
    nodes
      .filter { node -> layout(node)?.let(::lacksEnd) == true || isTooLong(node) || isLow(node) }
      .map(::name)

  private fun lacksEnd(text: TextLayoutResult): Boolean =
    text.multiParagraph.didExceedMaxLines || text.size.height < text.multiParagraph.height - PIXEL

  /** Whether a line goes on beyond its edge; what is typed into scrolls sideways. */
  private fun isTooLong(node: SemanticsNode): Boolean {
    val text = layout(node)?.takeUnless { isTypedInto(node) } ?: return false
    return (0 until text.lineCount).any {
      text.getLineRight(it) - text.getLineLeft(it) > text.size.width + PIXEL
    }
  }

  private fun isText(node: SemanticsNode) = node.config.contains(SemanticsProperties.Text)

  /** Whether less of a text is seen than it is high, though it cannot be scrolled into sight. */
  private fun isLow(node: SemanticsNode): Boolean {
    if (!isText(node)) {
      return false
    }
    val around = generateSequence(node.parent) { it.parent }.map { it.config }.toList()
    val seen = node.boundsInRoot
    val scrolls = around.any { it.contains(SemanticsProperties.VerticalScrollAxisRange) }
    val aside = around.any { it.contains(SemanticsProperties.HorizontalScrollAxisRange) }
    return !scrolls && !(aside && seen.isEmpty) && seen.height < node.size.height - ROUND
  }

  private fun layout(node: SemanticsNode): TextLayoutResult? {
    val results = ArrayList<TextLayoutResult>()
    node.config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(results)
    return results.firstOrNull()
  }

  /** What rounding may take from a size. */
  const val ROUND = 0.5f

  /** What rounding may take from a line of text. */
  private const val PIXEL = 1f
}
