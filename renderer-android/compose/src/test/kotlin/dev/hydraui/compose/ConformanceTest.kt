package dev.hydraui.compose

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.component.Catalogue
import dev.hydraui.compose.component.ComposeDrawers
import dev.hydraui.compose.conformance.NOT_YET
import dev.hydraui.compose.conformance.Screen
import dev.hydraui.conformance.Case
import dev.hydraui.conformance.Corpus
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.opentest4j.TestAbortedException

/** What every renderer must do, done by this one. */
@OptIn(ExperimentalTestApi::class)
internal class ConformanceTest {

  private val only = System.getProperty("conformance", "")

  @Test
  fun whatIsNotDrawnIsNamed() {
    val drawers = ComposeDrawers.all()
    val undrawn = Catalogue.types().filter { drawers.drawer(it) == null }.map { it.name() }
    assertEquals(NOT_YET.sorted(), undrawn.sorted())
  }

  @TestFactory
  fun corpus(): List<DynamicTest> {
    val cases = Corpus.all().filter { it.name().startsWith(only) }
    assertFalse(cases.isEmpty(), "no case's name begins with $only")
    return cases.map { each -> dynamicTest(each.name()) { play(each) } }
  }

  private fun play(what: Case) {
    var undrawn = emptySet<String>()
    try {
      runComposeUiTest {
        val screen = Screen(this)
        try {
          screen.play(what)
        } finally {
          undrawn = screen.undrawn
        }
      }
    } catch (failure: AssertionError) {
      if (undrawn.none { it in NOT_YET }) {
        throw failure
      }
      notYet++
      throw TestAbortedException("Not yet: nothing draws $undrawn", failure)
    }
    assertEquals(emptySet<String>(), undrawn)
    passed++
  }

  companion object {
    private var passed = 0
    private var notYet = 0

    @AfterAll
    @JvmStatic
    fun count() {
      println("Conformance: $passed cases pass; $notYet not yet, for want of ${NOT_YET.sorted()}")
    }
  }
}
