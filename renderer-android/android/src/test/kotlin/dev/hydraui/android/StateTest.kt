package dev.hydraui.android

import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.os.Parcel
import dev.hydraui.compose.ScreenSettings
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertSame
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config

/** What of a machine outlives its activity, and its process. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
internal class StateTest {

  private val failures = ArrayList<Throwable>()

  @After
  fun forgets() {
    TriedActivity.settings = AndroidSettings()
  }

  @Test
  fun goesOnWhenTheDeviceIsTurned() {
    val activity = started()
    val before = activity.get()
    val run = before.running()
    run.store.send(Happened.Typed("half a"))
    activity.recreate()
    assertNotSame(before, activity.get())
    assertSame(run, activity.get().running())
    run.store.send(Happened.Typed("half a word"))
    assertEquals("half a word", activity.get().running().store.state().text)
  }

  @Test
  fun goesOnAfterTheEndOfItsProcess() {
    val activity = started()
    activity.get().running().store.send(Happened.Go("page/1"))
    activity.get().running().store.send(Happened.Go("page/2"))
    activity.get().running().store.send(Happened.Typed("not lost"))
    val later = afterTheEndOf(activity).get()
    assertEquals(Note("not lost", "page/2"), later.running().store.state())
    later.onBackPressedDispatcher.onBackPressed()
    assertEquals("page/1", later.running().store.state().place)
    assertEquals(emptyList<Throwable>(), failures)
  }

  @Test
  fun beginsAnewWhereItsStateCannotBeRead() {
    val activity = started()
    activity.get().running().store.send(Happened.Go("page/1"))
    val kept = activity.get().running().saved()
    kept.putString("state", """{"words":"of another version"}""")
    val whole = Bundle()
    activity.pause().stop().saveInstanceState(whole).destroy()
    other(whole, kept)
    val later = again(whole).get()
    assertEquals("", later.running().store.state().text)
    assertEquals("page/1", later.running().store.state().place)
    assertEquals(1, failures.size)
    val message = failures.single().message.orEmpty()
    assertEquals(true, message.startsWith("Notes begins anew; its state of before: "))
    assertEquals(true, "text" in message)
  }

  @Test
  fun beginsWhereALinkLeads() {
    val link = Intent(Intent.ACTION_VIEW, Uri.parse("notes://open/page/7?tab=a"))
    val activity = started(link)
    assertEquals("page/7?tab=a", activity.get().running().store.state().place)
    activity.newIntent(Intent(Intent.ACTION_VIEW, Uri.parse("notes://open/page/8")))
    assertEquals("page/8", activity.get().running().store.state().place)
    activity.get().onBackPressedDispatcher.onBackPressed()
    assertEquals("page/7?tab=a", activity.get().running().store.state().place)
  }

  private fun started(intent: Intent = Intent()): ActivityController<TriedActivity> {
    TriedActivity.settings =
      AndroidSettings(screen = ScreenSettings(onFailure = { failures.add(it) }))
    return Robolectric.buildActivity(TriedActivity::class.java, intent).setup()
  }

  private fun afterTheEndOf(activity: ActivityController<TriedActivity>) =
    Bundle().let {
      activity.pause().stop().saveInstanceState(it).destroy()
      again(it)
    }

  /** With all that has gone through the system, as bytes. */
  private fun again(kept: Bundle): ActivityController<TriedActivity> {
    val parcel = Parcel.obtain()
    parcel.writeBundle(kept)
    val bytes = parcel.marshall()
    parcel.recycle()
    val read = Parcel.obtain()
    read.unmarshall(bytes, 0, bytes.size)
    read.setDataPosition(0)
    val arrived = checkNotNull(read.readBundle(javaClass.classLoader))
    read.recycle()
    return Robolectric.buildActivity(TriedActivity::class.java).setup(arrived)
  }

  /** Puts what another version has kept in place of what this one has. */
  private fun other(whole: Bundle, kept: Bundle) {
    val all = checkNotNull(whole.getBundle(REGISTRY)) { "it keeps ${whole.keySet()}" }
    all.putBundle("hydra", kept)
  }

  private companion object {
    /** Where AndroidX keeps what is registered with it. */
    const val REGISTRY = "androidx.lifecycle.BundlableSavedStateRegistry.key"
  }
}
