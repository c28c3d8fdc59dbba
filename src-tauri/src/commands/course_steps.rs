//! What is decided of a course: that it is held, that it was, that it is called off.

use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;
use vejviser_core::Refusal;
use vejviser_core::courses::{self, Decision};
use vejviser_core::register::Field;

use crate::desk::{Answer, Desk};

/// A decision without more to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CourseDecision {
    /// It will be held.
    Confirm,
    /// It is called off.
    Cancel,
    /// It is neither confirmed, held nor called off any more.
    Reopen,
}

/// A course that was noted as held.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct HeldCourse {
    /// So many friends count as introduced now.
    #[ts(type = "number")]
    pub introduced: i64,
}

#[tauri::command]
pub async fn decide_course(
    desk: State<'_, Desk>,
    id: &str,
    decision: CourseDecision,
) -> Answer<()> {
    desk.with(async |register, _| {
        let decision = match decision {
            CourseDecision::Confirm => Decision::Confirm,
            CourseDecision::Cancel => Decision::Cancel,
            CourseDecision::Reopen => Decision::Reopen,
        };
        courses::decide(register, id, decision).await?;
        Ok(())
    })
    .await
}

/// Notes a course as held; `scores` is how many gave one, two, … five.
#[tauri::command]
pub async fn hold_course(desk: State<'_, Desk>, id: &str, scores: Vec<u32>) -> Answer<HeldCourse> {
    desk.with(async |register, _| {
        let scores = scores.try_into().map_err(|_| Refusal::Missing {
            field: Field::Scores,
        })?;
        let before = courses::introduced_by(register.readers(), id).await?;
        courses::decide(register, id, Decision::Held(scores)).await?;
        let after = courses::introduced_by(register.readers(), id).await?;
        Ok(HeldCourse {
            introduced: after - before,
        })
    })
    .await
}
