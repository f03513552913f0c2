-- Moves applications at random: POST /api/v1/applications/{id}/stage-changes.
local ids = {}
for id in io.lines(os.getenv("IDS")) do
  ids[#ids + 1] = id
end
local stages = { "saved", "applied", "screening", "interviewing", "offer" }
local headers = { ["Authorization"] = "Bearer " .. os.getenv("TOKEN"), ["Content-Type"] = "application/json" }

request = function()
  return wrk.format("POST", "/api/v1/applications/" .. ids[math.random(#ids)] .. "/stage-changes", headers,
    '{"stage":"' .. stages[math.random(#stages)] .. '"}')
end
