package dev.hydraui.compose

import androidx.compose.ui.semantics.SemanticsNode
import dev.hydraui.compose.Measures.name
import dev.hydraui.conformance.Case
import dev.hydraui.conformance.Corpus
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory

/**
 * What can be pressed on a phone has to itself what a finger takes, in all that the corpus shows.
 */
internal class FingerTest {

  private val only = System.getProperty("conformance", "")

  @TestFactory
  fun whatCanBePressedHasRoomForAFinger(): List<DynamicTest> =
    Corpus.all()
      .filter { it.name().startsWith(only) }
      .map { case -> dynamicTest(case.name()) { assertEquals(emptySet<String>(), wrong(case)) } }

  private fun wrong(case: Case): Set<String> {
    val wrong = LinkedHashSet<String>()
    Measures.walk(case, 1f) { _, nodes ->
      val pressable = nodes.filter(Measures::isPressable)
      pressable.filter(::isSmall).forEach {
        wrong.add("small: ${name(it)}, ${it.touchBoundsInRoot}")
      }
      val pointed = pressable.filterNot(Measures::isTypedInto).filterNot(Measures::isCut)
      for ((at, one) in pointed.withIndex()) {
        pointed
          .drop(at + 1)
          .filter { takesFrom(one, it) }
          .forEach { wrong.add("${name(one)} and ${name(it)}: ${bounds(one)} and ${bounds(it)}") }
      }
    }
    return wrong
  }

  private fun bounds(node: SemanticsNode) = node.touchBoundsInRoot

  private fun isSmall(node: SemanticsNode): Boolean =
    !Measures.isCut(node) &&
      bounds(node).run {
        width < Measures.FINGER - Measures.ROUND || height < Measures.FINGER - Measures.ROUND
      }

  /**
   * Whether a finger on one may mean the other; what stands in another, or hides it in a stack, is
   * there instead of it.
   */
  private fun takesFrom(one: SemanticsNode, other: SemanticsNode): Boolean =
    one.root === other.root &&
      !Measures.isWithin(one, other) &&
      !Measures.isWithin(other, one) &&
      bounds(one) != bounds(other) &&
      Measures.overlap(bounds(one), bounds(other))
}
